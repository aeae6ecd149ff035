import {adjustBrand, type BrandPalette} from './adjust-brand.ts';

const ROLES = ['brand', 'on-brand', 'band', 'on-band'] as const satisfies readonly (keyof BrandPalette)[];

/**
 * Gives an element, and by that all widgets inside it, a landlord's colour; none takes it away. What had to be changed,
 * or why the colour cannot be used, is said in the console, where whoever sets it looks.
 */
export function applyBrand(element: HTMLElement, color: string | null): void {
  const made = color === null ? null : adjustBrand(color);
  const notes = made === null ? [] : made.refused === undefined ? made.notes : [made.refused];
  for (const note of notes) console.warn(`Doorstep: ${note}`);
  for (const role of ROLES) {
    const name = `--doorstep-color-${role}`;
    if (made === null || made.refused !== undefined) element.style.removeProperty(name);
    // Which of the two holds is the reader's choice, where the colour is used.
    else element.style.setProperty(name, `light-dark(${made.light[role]}, ${made.dark[role]})`);
  }
}
