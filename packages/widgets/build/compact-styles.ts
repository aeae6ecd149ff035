import type {Plugin} from 'vite';

/** Takes comments and needless space out of a style sheet. Strings in it must not hold two spaces. */
export function compactCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/([\w-]):\s+/g, '$1:')
    .replace(/;}/g, '}')
    .replace(/([ :,(-])0\./g, '$1.')
    .replace(/#(.)\1(.)\2(.)\3\b/g, '#$1$2$3')
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
          .replace(/css`([^`]*)`/g, (_, css: string) => `css(\`${compactCss(css)}\`)`)
          // The literals hold no expressions, so the tag that guards those (and its long messages) can stay out.
          .replace("import {css} from 'lit'", "import {unsafeCSS as css} from 'lit'"),
    },
  };
}
