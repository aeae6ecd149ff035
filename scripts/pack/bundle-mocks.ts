import {dirname, join} from 'node:path';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {build} from 'vite';
import {ROOT} from './published.ts';

/**
 * Puts the mocks into one file, with the part of the server that answers for them. The server itself is not published: it
 * brings databases that have to be compiled, and a test of somebody's page needs none.
 */
export async function bundleMocks(dist: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: true,
      outDir: dist,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: {entry: join(ROOT, 'packages/mocks/src/index.ts'), formats: ['es'], fileName: () => 'index.js'},
      rolldownOptions: {external: (id) => /^[@\w]/.test(id) && !/^@doorstep\/server(\/|$)/.test(id)},
    },
  });
  if ('close' in result) throw new Error('The build of the mocks is watching');
  keepReachable(dist, 'index.d.ts');
}

/** Removes declarations that the first one does not lead to: those of the server's types. */
function keepReachable(dist: string, first: string): void {
  const kept = new Set<string>();
  const visit = (file: string): void => {
    if (kept.has(file)) return;
    kept.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from ['"](\.[^'"]+)\.js['"]/g)) {
      visit(join(dirname(file), `${name}.d.ts`));
    }
  };
  visit(join(dist, first));
  for (const name of readdirSync(dist, {recursive: true, encoding: 'utf8'})) {
    const file = join(dist, name);
    if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
  }
}
