import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The packages that others may install, in the order in which they need each other. The rest runs a portal, from a clone. */
export const PUBLISHED = ['contract', 'domain', 'client', 'widgets', 'mocks'] as const;
export type PublishedName = (typeof PUBLISHED)[number];

/** The fields of a `package.json` that matter here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly sideEffects: false | readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')) as Manifest;
}

/**
 * What each package lets others import, and the file of it in this repository. The pattern `./*`, which opens every file
 * to the workspace, is not for others. `./*` + `/define` stands for each widget: its class, what defines it, and its Welsh.
 */
export function listEntries(folder: PublishedName): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [name, file] of Object.entries(readManifest(folder).exports)) {
    if (name === './*/define') Object.assign(entries, listWidgets(join(ROOT, 'packages', folder, 'src')));
    else if (!name.includes('*')) entries[name] = file;
  }
  return entries;
}

function listWidgets(source: string): Record<string, string> {
  const names = readdirSync(source).filter((name) => existsSync(join(source, name, 'define.ts')));
  return Object.fromEntries(
    names
      .sort()
      .flatMap((name) => [
        [`./${name}`, `./src/${name}/${name}.ts`],
        ...['define', 'welsh']
          .filter((part) => existsSync(join(source, name, `${part}.ts`)))
          .map((part): [string, string] => [`./${name}/${part}`, `./src/${name}/${part}.ts`]),
      ]),
  );
}

/** Where a file of the sources lies in the package: `./src/a.ts` as `./dist/a.js`; other files as they are. */
export function toPublishedFile(file: string): string {
  return file.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '.js');
}

/**
 * The `package.json` that is published. npm puts a package's own `package.json` into the tarball as it stands and rewrites
 * nothing in it, and the workspace's names TypeScript sources; so another one is written.
 *
 * @param dependencies What the built files import, with the versions they were tested with
 */
export function toPublishedManifest(folder: PublishedName, dependencies: Record<string, string>): object {
  const {private: _, devDependencies: __, exports: ___, ...kept} = readManifest(folder);
  const {sideEffects} = kept;
  return {
    ...kept,
    engines: {node: '>=20.19'},
    sideEffects: sideEffects && sideEffects.map(toPublishedFile),
    exports: {
      ...Object.fromEntries(Object.entries(listEntries(folder)).map(([name, file]) => [name, toTarget(file)])),
      './package.json': './package.json',
    },
    dependencies,
  };
}

function toTarget(file: string): string | Record<string, string> {
  const published = toPublishedFile(file);
  if (!file.endsWith('.ts')) return published;
  return {types: published.replace(/\.js$/, '.d.ts'), default: published};
}

/**
 * A range for what the workspace pins: `^3.3.3` for `3.3.3`, so that a page with its own Lit does not get a second one.
 * Packages of one release belong together and stay pinned.
 */
export function toRange(name: string, version: string): string {
  return name.startsWith('@doorstep/') || !/^\d/.test(version) ? version : `^${version}`;
}
