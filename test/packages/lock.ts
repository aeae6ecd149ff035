import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Packed} from '../../scripts/pack/pack-packages.ts';
import {ROOT} from '../../scripts/pack/published.ts';

/** A line of `package-lock.json`, as far as it is read here. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, {readonly optional?: boolean}>>;
  readonly [field: string]: unknown;
}
type Lines = Record<string, Locked>;

/**
 * A lock for a project that has nothing but the packed packages and msw. What these need in turn is what this repository
 * has: the same bytes, so that npm finds them where it keeps what it has downloaded, and a new release of somebody's
 * package turns no test red.
 */
export function toLock(project: object, packed: readonly Packed[], others: readonly string[]): object {
  const {packages: root} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {packages: Lines};
  const lines: Lines = {'': project as Locked};
  for (const {name, folder, tarball, integrity} of packed) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Locked;
    const {dependencies, peerDependencies, peerDependenciesMeta, version} = manifest;
    const at = `node_modules/${name}`;
    lines[at] = {
      ...Object.fromEntries(
        Object.entries({version, dependencies, peerDependencies, peerDependenciesMeta}).filter(([, value]) => value),
      ),
      resolved: `file:${tarball}`,
      integrity,
    };
    const workspace = name.replace('@doorstep/', 'packages/');
    for (const dependency of Object.keys(dependencies ?? {})) {
      if (!dependency.startsWith('@doorstep/')) addLine(dependency, workspace, {root, lines, moved: [workspace, at]});
    }
  }
  for (const name of others) addLine(name, '', {root, lines});
  return {name: 'somebody', lockfileVersion: 3, requires: true, packages: lines};
}

interface Copying {
  readonly root: Lines;
  readonly lines: Lines;
  /** What lies in a workspace here lies in a package there. */
  readonly moved?: readonly [from: string, to: string];
}

/** Copies the line of a package, as the one at `from` finds it, and the lines of what it needs. */
function addLine(name: string, from: string, copying: Copying): void {
  const {root, lines, moved} = copying;
  const at = findLine(name, from, root);
  if (at === undefined) throw new Error(`${name}, which ${from} needs, is not in package-lock.json`);
  const there = moved && at.startsWith(`${moved[0]}/`) ? at.replace(...moved) : at;
  if (lines[there]) return;
  const {dev: _, devOptional: __, peer: ___, ...line} = root[at] ?? {};
  lines[there] = line;
  const isNeeded = (one: string): boolean => line.peerDependenciesMeta?.[one]?.optional !== true;
  const peers = Object.keys(line.peerDependencies ?? {}).filter(isNeeded);
  for (const one of [...Object.keys(line.dependencies ?? {}), ...peers]) addLine(one, at, copying);
  for (const one of Object.keys(line.optionalDependencies ?? {})) {
    if (findLine(one, at, root) !== undefined) addLine(one, at, copying);
  }
}

/** Where Node finds a package that something at `from` imports: beside it or in a folder further up. */
function findLine(name: string, from: string, root: Lines): string | undefined {
  for (let place = from; ; place = place.replace(/(^|\/)(packages\/\w+|node_modules\/(@[^/]+\/)?[^/]+)$/, '')) {
    const at = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (root[at] && root[at].link !== true) return at;
    if (place === '') return undefined;
  }
}
