import type {Names} from './names.ts';

/** A list that every widget stands in: a file, the new line, and the line of the list before which it comes. */
interface List {
  file: string;
  line: (names: Names) => string;
  /** The new line goes before the first line after the last one that this matches. */
  like: RegExp;
}

/** The lists that know all widgets. */
export const LISTS: readonly List[] = [
  {
    file: 'packages/widgets/src/index.ts',
    line: ({kebab, pascal}) => `export {Doorstep${pascal}} from './${kebab}/${kebab}.ts';`,
    like: /^export \{Doorstep/,
  },
  {
    file: 'packages/widgets/src/loader/others.ts',
    line: ({kebab}) => `  'doorstep-${kebab}': () => import('../${kebab}/define.ts'),`,
    like: /^ {2}'doorstep-/,
  },
  {
    file: 'packages/widgets/src/loader/welsh.ts',
    line: ({kebab}) => `  'doorstep-${kebab}': () => import('../${kebab}/welsh.ts'),`,
    like: /^ {2}'doorstep-/,
  },
  {
    file: 'packages/widgets/src/words/every-welsh.ts',
    line: ({kebab}) => `import '../${kebab}/welsh.ts';`,
    like: /^import '/,
  },
  {
    file: 'packages/widgets/src/examples/all-examples.ts',
    line: ({kebab, constant}) => `import {${constant}_EXAMPLES} from '../${kebab}/${kebab}.examples.ts';`,
    like: /^import \{\w+_EXAMPLES\}/,
  },
  {
    file: 'packages/widgets/src/examples/all-examples.ts',
    line: ({kebab, constant}) => `  'doorstep-${kebab}': ${constant}_EXAMPLES,`,
    like: /^ {2}'doorstep-/,
  },
  {
    file: 'test/sizes/measure-sizes.ts',
    line: ({kebab}) => `  'doorstep-${kebab}': 16_000,`,
    like: /^ {2}'doorstep-/,
  },
];

/** A file with the line of a widget in its list. Throws when the list is not there. */
export function insertLine(text: string, {file, line, like}: List, names: Names): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => like.test(one));
  if (last < 0) throw new Error(`${file} has no list of widgets like ${like.source}; add this by hand: ${line(names)}`);
  return lines.toSpliced(last + 1, 0, line(names)).join('\n');
}
