import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

const tokens = readFileSync(new URL('../src/tokens/tokens.css', import.meta.url), 'utf8');
/** Every token in the order of its file, as the private property that shadow roots use: `--_ink-soft`. */
const PRIVATE = [...new Set(tokens.match(/--doorstep-[\w-]+(?=:)/g))].map((name) =>
  name.replace(/--doorstep-(color-)?/, '--_'),
);

/** Private properties by short names: nobody outside the sheets knows them (0.1 kB compressed). */
export function shortenPrivate(css: string): string {
  return css.replace(/--_[\w-]+/g, (name) => {
    const at = PRIVATE.indexOf(name);
    return at < 0 ? name : `--_${at.toString(36)}`;
  });
}

/** Takes comments and needless space out of a style sheet. Strings in it must not hold two spaces. */
export function compactCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/([\w-]):\s+/g, '$1:')
    .replace(/;}/g, '}')
    .replace(/@media \(/g, '@media(')
    .replace(/ !important/g, '!important')
    .replace(/([ :,(-])0\./g, '$1.')
    .replace(/#(.)\1(.)\2(.)\3\b/g, '#$1$2$3')
    .replace(/([*>]) \+ /g, '$1+')
    .replace(/calc\([^;}]*/g, (sum) => sum.replace(/ ([*/]) /g, '$1'))
    .trim();
}

/**
 * Compacts the text of css`` literals. Only those: html`` literals must stay as the server rendered them, or hydration
 * finds other templates than it made.
 */
export function compactStyles(): Plugin {
  return {
    name: 'doorstep-compact-styles',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/widgets\/src\/.*\.ts/, code: /css`/},
      handler: (code) =>
        code
          .replace(/css`([^`]*)`/g, (_, css: string) => `css(\`${shortenPrivate(compactCss(css))}\`)`)
          // The literals hold no expressions, so the tag that guards those (and its long messages) can stay out.
          .replace("import {css} from 'lit'", "import {unsafeCSS as css} from 'lit'"),
    },
  };
}
