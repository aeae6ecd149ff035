import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {CustomElement, Declaration, JavaScriptModule as Module, Package} from 'custom-elements-manifest/schema';
import type {Plugin} from 'vite';

const WIDGETS = new URL('../../packages/widgets/src/', import.meta.url);
/**
 * What all reading widgets inherit, and each widget in the file of its folder's name. Relative to the widgets: the analyser
 * finds what a class inherits by the name of its file.
 */
const FILES = [
  'reading/reading-element.ts',
  ...readdirSync(WIDGETS)
    .sort()
    .filter((name) => /@tag doorstep-/.test(readOrNothing(`${name}/${name}.ts`)))
    .map((name) => `${name}/${name}.ts`),
];

function readOrNothing(name: string): string {
  try {
    return readFileSync(new URL(name, WIDGETS), 'utf8');
  } catch {
    return '';
  }
}

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
      for (const name of FILES) this.addWatchFile(fileURLToPath(new URL(name, WIDGETS)));
      return `export const manifest = ${JSON.stringify(describeElements())};`;
    },
  };
}

/** The custom elements manifest of the widgets: what a page may use of them, and no more. */
export function describeElements(): Package {
  const modules = FILES.map((name) =>
    ts.createSourceFile(name, readFileSync(new URL(name, WIDGETS), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  // It has states, which the analyser's own version of the standard lacks.
  const manifest: Package = {...create({modules, plugins: litPlugin()}), schemaVersion: '2.1.0'};
  for (const module of manifest.modules) {
    // Constants beside a class are its own business.
    const classes = (module.declarations ?? []).filter(({kind}) => kind === 'class');
    const names = new Set(classes.map(({name}) => name));
    module.declarations = classes;
    module.exports = (module.exports ?? []).filter(({declaration: {name}}) => names.has(name));
  }
  manifest.modules.push(...elementsOf(manifest).map(toDefinition));
  for (const element of elementsOf(manifest)) {
    element.members = (element.members ?? []).filter(isPublic);
    // What the analyser makes of a call of `dispatchEvent` by itself is no name of an event, or has none.
    element.events = (element.events ?? []).filter(({name}: {name?: string}) => name?.startsWith('doorstep-') === true);
  }
  return manifest;
}

/** The elements that a manifest describes, without the classes they are made from. */
export function elementsOf({modules}: Package): CustomElement[] {
  const isElement = (declaration: Declaration): declaration is CustomElement & Declaration => 'tagName' in declaration;
  return modules.flatMap(({declarations = []}) => declarations).filter(isElement);
}

/** The module that registers an element. */
function toDefinition({name, tagName = ''}: CustomElement): Module {
  const folder = tagName.replace('doorstep-', '');
  const declaration = {name, module: `${folder}/${folder}.ts`};
  return {
    kind: 'javascript-module',
    path: `${folder}/define.ts`,
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: tagName, declaration}],
  };
}

function isPublic({name, privacy, static: isStatic}: {name: string; privacy?: string; static?: boolean}): boolean {
  // What stands on the class is Lit's and the browser's business.
  return !/^[#_]/.test(name) && privacy !== 'private' && privacy !== 'protected' && isStatic !== true;
}
