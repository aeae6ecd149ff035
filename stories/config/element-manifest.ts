import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {Plugin} from 'vite';

const WIDGETS = ['kpi-tile/kpi-tile.ts', 'trend-chart/trend-chart.ts', 'source/source.ts'];
const FILLED = fileURLToPath(new URL('manifest.ts', import.meta.url));

/**
 * Fills `manifest.ts` with attributes, events, parts and custom properties as the widgets' own doc blocks say them, so
 * that the tables of the documentation cannot drift from the code.
 */
export function elementManifest(): Plugin {
  return {
    name: 'element-manifest',
    enforce: 'pre',
    load(id) {
      if (id !== FILLED) return undefined;
      const files = WIDGETS.map((name) =>
        fileURLToPath(new URL(`../../packages/widgets/src/${name}`, import.meta.url)),
      );
      for (const file of files) this.addWatchFile(file);
      return `export const manifest = ${JSON.stringify(analyse(files))};`;
    },
  };
}

function analyse(files: readonly string[]): unknown {
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({modules, plugins: litPlugin()});
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      if ('members' in declaration) declaration.members = declaration.members.filter(isPublic);
    }
  }
  return manifest;
}

function isPublic({name, privacy}: {name: string; privacy?: string}): boolean {
  return !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected';
}
