import type {Words} from './english.ts';

/** Names as a list in a sentence: `Ash, Oak and Elm`, `Ash, Oak or Elm`; in Welsh `a` is `ac` before a vowel. */
export function listOf({list}: Words, names: readonly string[], joined: 'and' | 'or'): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  const join = joined === 'or' ? list.or : /^\P{Letter}*[aeiouwyâêîôûŵŷ]/iu.test(last) ? list.andVowel : list.and;
  return join({names: names.slice(0, -1).join(', '), last});
}
