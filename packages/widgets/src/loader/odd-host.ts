import {CSSResult} from 'lit';

const SIZE = '--doorstep-rem';
/** What makes a widget a box of its own. */
const BOX = /(display|container-type|contain-intrinsic-inline-size)\s*:[^;}]*/g;

/** A style sheet of the kit that holds on an odd page. Custom properties stay as they are: a landlord sets them from outside. */
export function toughSheet(css: string): string {
  const own = css
    .replace(/([\d.]+)rem\b/g, `calc($1*var(${SIZE}))`)
    .replace(/:host\s*\{[^}]*/g, (rule) => rule.replace(BOX, '$&!important'));
  return `${own}:host{font-size:medium!important;${SIZE}:1em}`;
}

/**
 * For pages whose own styles reach into every element, or whose root has another text size than browsers give it, such as
 * 62.5%. The loader calls it before any widget is made. The kit's own style sheets, and only those, then measure in the
 * reader's own text size instead of the root's, and hold for the elements themselves against a rule for all elements, such
 * as `* { all: unset }`.
 */
export function toughen(): void {
  const sheets = new WeakMap<CSSResult, CSSStyleSheet>();
  try {
    CSS.registerProperty({name: SIZE, syntax: '<length>', inherits: true, initialValue: '16px'});
  } catch {
    // Another copy of the kit was first.
  }
  Object.defineProperty(CSSResult.prototype, 'styleSheet', {
    get(this: CSSResult) {
      let sheet = sheets.get(this);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(toughSheet(this.cssText));
        sheets.set(this, sheet);
      }
      return sheet;
    },
  });
}
