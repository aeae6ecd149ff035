import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Manifest, readManifest, toRange} from './published.ts';

/** The packages that built modules and their declarations import, by name: `@lit/task`, `lit`. */
export function findImports(dist: string): Set<string> {
  const names = new Set<string>();
  for (const name of readdirSync(dist, {recursive: true, encoding: 'utf8'})) {
    if (!/\.(js|d\.ts)$/.test(name)) continue;
    const code = readFileSync(join(dist, name), 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, '');
    for (const [, id = ''] of code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([@\w][^'"\n]*)['"]/g)) {
      names.add(id.split('/', id.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return names;
}

/**
 * What a package asks npm for: what its built files import, at the versions that the workspace names for it or for the
 * packages that were built into it. What somebody must bring along (`peerDependencies`) stays out.
 *
 * @throws when a file imports what nobody declares
 */
export function toDependencies(folder: string, dist: string, builtIn: readonly string[] = []): Record<string, string> {
  const own = readManifest(folder);
  const declared = [...builtIn.map((name) => readManifest(name)), own].map((one: Manifest) => one.dependencies ?? {});
  const versions: Record<string, string> = Object.assign({}, ...declared) as Record<string, string>;
  const dependencies: Record<string, string> = {};
  const isPeer = (name: string): boolean =>
    [name, `@types/${name}`].some((one) => own.peerDependencies?.[one] !== undefined);
  for (const name of [...findImports(dist)].sort()) {
    if (name === own.name || isPeer(name)) continue;
    const version = versions[name];
    if (version === undefined) throw new Error(`${own.name} imports ${name}, which it does not declare`);
    if (builtIn.some((one) => readManifest(one).name === name)) throw new Error(`${own.name} still imports ${name}`);
    dependencies[name] = toRange(name, version);
  }
  return dependencies;
}
