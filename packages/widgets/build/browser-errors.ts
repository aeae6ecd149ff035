import type {Plugin} from 'vite';

/**
 * Leaves the titles of the error table out of the browser's copy: a page's own log needs the code, readers get plain words
 * from the widgets, and the table is 1.3 kB compressed. An error without a message then says its code.
 */
export function browserErrors(): Plugin {
  const table = /export const ERRORS = \{[\s\S]*?\} as const/;
  return {
    name: 'doorstep-browser-errors',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/contract\/src\/errors\.ts/},
      handler(code) {
        if (!table.test(code) || !code.includes('= ERRORS[code];')) {
          throw new Error('The error table is not written as this plugin expects');
        }
        return code
          .replace(table, 'export const ERRORS = {} as const')
          .replace(/const entry: .* = ERRORS\[code\];/, '')
          .replace('entry.title', 'code')
          .replace('this.status = entry.status;', '');
      },
    },
  };
}
