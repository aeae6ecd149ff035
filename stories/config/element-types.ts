import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import {elementsOf} from './element-manifest.ts';

/**
 * The module from which the types of every framework are made: for each tag its class, the properties that a page may
 * set, and its events. A property has the type and the words of the class; an attribute without a property is text.
 */
export function writeElementTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const events = new Set(elements.flatMap((element) => (element.events ?? []).map(({type}) => type.text)));
  return [
    '// Generated from the doc blocks of the widgets by `npm run widgets:integrations`. Do not edit.',
    `import type {${[...events].sort().join(', ')}} from '../../index.ts';`,
    ...elements.map((element) => `import type {${element.name}} from '${toModule(element)}';`),
    '',
    '/** Every element of the kit by its tag. */',
    'export interface DoorstepElements {',
    ...elements.flatMap(writeElement),
    '}',
    '',
  ].join('\n');
}

function toModule({tagName = ''}: CustomElement): string {
  const folder = tagName.replace('doorstep-', '');
  return `../../${folder}/${folder}.ts`;
}

function writeElement({
  name,
  tagName,
  description,
  members = [],
  attributes = [],
  events = [],
}: CustomElement): string[] {
  const fields = members.filter(({kind}) => kind === 'field').map((field) => `'${field.name}'`);
  const texts = attributes.filter(({fieldName}) => fieldName === undefined);
  return [
    writeWords(description),
    `'${tagName ?? ''}': {`,
    `element: ${name};`,
    fields.length > 0 ? `props: Pick<${name}, ${fields.join(' | ')}>;` : 'props: {',
    ...texts.flatMap((text) => [writeWords(text.description), `${text.name}: string;`]),
    ...(fields.length > 0 ? [] : ['};']),
    'events: {',
    ...events.flatMap((event) => [writeWords(event.description), `'${event.name}': ${event.type.text};`]),
    '};',
    '};',
  ];
}

function writeWords(words = ''): string {
  return `/** ${words.replaceAll(/\s+/g, ' ')} */`;
}
