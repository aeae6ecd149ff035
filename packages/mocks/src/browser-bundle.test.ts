import {isBuiltin} from 'node:module';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import type {Plugin} from 'vite';
import {expect, it} from 'vitest';

/** Collects what only Node has, with the file that asks for it. */
function findNodeImports(found: string[]): Plugin {
  return {
    name: 'find-node-imports',
    enforce: 'pre',
    resolveId(source, importer) {
      if (isBuiltin(source)) found.push(`${source} in ${importer ?? 'the entry'}`);
    },
  };
}

async function bundle(entry: string): Promise<string[]> {
  const found: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [findNodeImports(found)],
    build: {write: false, minify: false, lib: {entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es']}},
  });
  return found;
}

it('brings nothing that only Node has into a browser', async () => {
  expect(await bundle('./index.ts')).toEqual([]);
  // The finder itself: the whole server does need Node.
  expect(await bundle('../../server/src/http/node-files.ts')).not.toEqual([]);
}, 60_000);
