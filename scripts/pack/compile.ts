import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {listEntries, PUBLISHED, ROOT} from './published.ts';

/**
 * Compiles what the published packages let others import, and what that imports in turn, into `out`: a folder for each
 * package, with a declaration beside each module. Module stays module, so that others' bundlers can leave out what a page
 * does not use.
 */
export function compile(out: string): void {
  const files = PUBLISHED.flatMap((folder) =>
    Object.values(listEntries(folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(ROOT, 'packages', folder, file)),
  );
  const config = join(out, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: join(ROOT, 'packages'),
    outDir: out,
    types: [],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  writeFileSync(
    config,
    JSON.stringify({extends: join(ROOT, 'tsconfig.json'), compilerOptions, files, include: [], exclude: []}),
  );
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {stdio: 'inherit'});
  for (const name of readdirSync(out, {recursive: true, encoding: 'utf8'})) {
    if (/\.(js|d\.ts)$/.test(name)) correctImports(join(out, name));
  }
}

/** The compiler leaves the imports of declarations, and `void import('./a.ts')`, as they were written. */
function correctImports(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/((?:from |import |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js'));
}
