import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {bundleMocks} from './bundle-mocks.ts';
import {compile} from './compile.ts';
import {toDependencies} from './dependencies.ts';
import {listEntries, PUBLISHED, type PublishedName, ROOT, toPublishedFile, toPublishedManifest} from './published.ts';

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  /** The folder that was packed. */
  readonly folder: string;
  readonly tarball: string;
  /** The hash of the tarball as npm writes it. */
  readonly integrity: string;
}

/**
 * Builds the packages into `out` and packs each with npm.
 *
 * @param out A folder of its own: what is in it is removed
 */
export async function packPackages(out: string): Promise<Packed[]> {
  rmSync(out, {recursive: true, force: true});
  const compiled = join(out, 'compiled');
  mkdirSync(compiled, {recursive: true});
  compile(compiled);
  for (const name of PUBLISHED) await stage(name, join(compiled, name, 'src'), join(out, name));
  rmSync(compiled, {recursive: true});
  const folders = PUBLISHED.map((name) => join(out, name));
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out, ...folders], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed = JSON.parse(answer) as {name: string; filename: string; integrity: string}[];
  return packed.map(({name, filename, integrity}, at) => ({
    name,
    folder: folders[at] ?? '',
    tarball: join(out, filename),
    integrity,
  }));
}

/** Lays a package out as it is published. */
async function stage(name: PublishedName, compiled: string, out: string): Promise<void> {
  const source = join(ROOT, 'packages', name);
  const dist = join(out, 'dist');
  // Of what mocks import only declarations are wanted: its code comes as one file.
  cpSync(compiled, dist, {
    recursive: true,
    filter: (file) => name !== 'mocks' || !file.endsWith('.js'),
  });
  if (name === 'mocks') await bundleMocks(dist);
  for (const file of Object.values(listEntries(name)).filter((one) => !one.endsWith('.ts'))) {
    copy(join(source, file), join(out, toPublishedFile(file)));
  }
  if (name === 'widgets') pointToBuilt(join(out, 'generated/custom-elements.json'));
  for (const file of ['LICENSE', 'docs/packages.md']) copy(join(ROOT, file), join(out, file));
  if (existsSync(join(source, 'README.md'))) copy(join(source, 'README.md'), join(out, 'README.md'));
  const dependencies = toDependencies(name, dist, name === 'mocks' ? ['server'] : []);
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(toPublishedManifest(name, dependencies), null, 2)}\n`);
}

/** The manifest names the sources of modules, relative to `src`; a reader of the package has what was built of them. */
function pointToBuilt(manifest: string): void {
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/("(?:path|module)": ")\/?([\w./-]+)\.ts"/g, '$1dist/$2.js"'));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), {recursive: true});
  cpSync(from, to);
}
