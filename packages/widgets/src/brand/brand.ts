import {adjustBrand, type BrandPalette} from './adjust-brand.ts';
import {readColor} from './read-color.ts';

// In Node there is no HTMLElement; the class is only ever constructed where there is one.
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

const ROLES = ['brand', 'on-brand', 'band', 'on-band'] as const satisfies readonly (keyof BrandPalette)[];

/**
 * Gives all widgets inside it a landlord's colour for links and buttons. It shows nothing itself. A colour that could not
 * be read is made darker or lighter, and one that would become another colour is refused: the console says which.
 *
 * @tag doorstep-brand
 * @slot - The widgets
 * @attr color - Any CSS colour, such as `#0b6e4f`
 */
export class DoorstepBrand extends Base {
  static readonly observedAttributes: readonly string[] = ['color'];

  attributeChangedCallback(_name: string, _before: string | null, color: string | null): void {
    const made = color === null ? null : adjustBrand(color, readColor(color));
    const notes = made === null ? [] : made.refused === undefined ? made.notes : [made.refused];
    for (const note of notes) console.warn(`Doorstep: ${note}`);
    for (const role of ROLES) {
      const name = `--doorstep-color-${role}`;
      if (made === null || made.refused !== undefined) this.style.removeProperty(name);
      // Which of the two holds is the reader's choice, where the colour is used.
      else this.style.setProperty(name, `light-dark(${made.light[role]}, ${made.dark[role]})`);
    }
  }
}
