import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

const LOADER = fileURLToPath(new URL('../src/loader', import.meta.url));

/**
 * Makes every part of the kit a part of one file: what is loaded on demand elsewhere is here from the start. Vite's own
 * way keeps each such part as something to be run later, which is 2 kB more.
 */
export function noLater(): Plugin {
  return {
    name: 'doorstep-no-later',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/widgets\/src\/(?!loader\/|.*messages\/).*\.ts$/, code: /\bimport\('/},
      handler(code) {
        const heads: string[] = [];
        const body = code.replace(/(?<!typeof )\bimport\(('[^']+')\)/g, (_, path: string) => {
          heads.push(`import * as later${heads.length} from ${path};`);
          return `Promise.resolve(later${heads.length - 1})`;
        });
        // A classic script cannot wait, and here it need not.
        return heads.join('') + body.replace(/^(if \(hasMultiples\(\)\)) await /m, '$1 void ');
      },
    },
  };
}

/**
 * Builds the kit once more as classic scripts, beside the modules: `doorstep-all.js` with every widget in English, and
 * `doorstep-all.cy.js`, which it imports for Welsh. `plugins` are those that the modules are built with.
 */
export function oneFile(plugins: readonly Plugin[]): Plugin {
  return {
    name: 'doorstep-one-file',
    apply: 'build',
    async generateBundle() {
      for (const [name, format] of [
        ['doorstep-all', 'iife'],
        ['doorstep-all.cy', 'es'],
      ] as const) {
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          resolve: {conditions: ['module', 'browser', 'production']},
          oxc: this.environment.config.oxc,
          plugins: [...plugins, noLater()],
          build: {
            ...{write: false, target: 'es2022', modulePreload: false, reportCompressedSize: false},
            rolldownOptions: {
              treeshake: this.environment.config.build.rolldownOptions.treeshake ?? true,
              input: `${LOADER}/${name}.ts`,
              output: {format, codeSplitting: false, entryFileNames: `${name}.js`, strict: true},
              preserveEntrySignatures: 'strict',
            },
          },
        });
        const {output} = built as {output: {type: string; fileName: string; code: string}[]};
        for (const {fileName, code} of output) {
          // Strict inside only: an old system may put several scripts into one.
          const source = code.replace(/^"use strict";\(function\(\) ?\{/, '(function(){"use strict";');
          if (source.startsWith('"use strict"')) throw new Error(`${fileName} does not begin as this plugin expects`);
          this.emitFile({type: 'asset', fileName, source});
        }
      }
    },
  };
}
