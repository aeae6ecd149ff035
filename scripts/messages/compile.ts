import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import {isEnglish, isTranslated, type MessageFile, type Table, type Translated} from './message-file.ts';
import {placeholdersOf} from './placeholders.ts';

type Code = 'en' | 'cy';

/** The TypeScript of one table in one language, as it is written to `generated/`. */
export function compileTable(file: MessageFile, code: Code): string {
  const imports = new Map<string, Set<string>>();
  const formatter = new MessageFormat(code);
  const body = code === 'en' ? print(file.english, isEnglish) : print(file.welsh, isTranslated);
  const shape = code === 'en' ? '' : `: typeof import('./${file.name}.en.ts').en`;
  return [
    `// Made by \`npm run messages\` from ${file.name}.${code}.json. Do not edit.`,
    ...[...imports].map(([from, names]) => `import {${[...names].sort().join(', ')}} from '${from}';`),
    '',
    `export const ${code}${shape} = ${body};`,
    '',
  ].join('\n');

  function print(table: Table<string | Translated>, isLeaf: (value: unknown) => boolean, indent = '  '): string {
    const lines = Object.entries(table).map(([key, value]) => {
      const printed = isLeaf(value)
        ? message(typeof value === 'string' ? value : (value as Translated).target)
        : print(value as Table<string | Translated>, isLeaf, `${indent}  `);
      return `${indent}${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${printed},\n`;
    });
    return `{\n${lines.join('')}${indent.slice(2)}}`;
  }

  /** A message with nothing to fill in is a string; any other is a function of what fills it. */
  function message(text: string): string {
    const module = compileModule(formatter, {message: text});
    const compiled = /^export default \{\n {2}message: \((d?)\) => ([\s\S]*)\n\}$/m.exec(module);
    if (!compiled?.[2]) throw new Error(`The compiler of messages writes otherwise than expected: ${module}`);
    for (const [, names = '', from = ''] of module.matchAll(/^import \{ (.*) \} from "(.*)";$/gm))
      for (const name of names.split(', '))
        imports.set(from, (imports.get(from) ?? new Set()).add(name === code ? `${code} as forms` : name));
    // The rules of a language's plurals have its code for a name, which is the table's here.
    const body = compiled[2].replaceAll(new RegExp(`(\\bplural\\([^,]+, \\d+), ${code}, `, 'g'), '$1, forms, ');
    const fills = [...placeholdersOf(text)].map(([name, fill]) => `${name}: ${fill}`);
    return compiled[1] === 'd'
      ? `(d: {${fills.join('; ')}}): string => ${body}${isChoice(body) ? ' as string' : ''}`
      : body;
  }
}

/** Whether the whole message is a choice of forms, which the compiler's runtime declares as unknown. */
function isChoice(body: string): boolean {
  return /^(plural|select)\(/.test(body);
}
