import type {Language} from '@doorstep/contract';
import {LOCALES} from '../format/figure.ts';

/**
 * Names as a list in a sentence: `Ash, Oak and Elm`, `Ash, Oak or Elm`. Of the Welsh `a`, which is `ac` before a vowel,
 * the locale data of Unicode writes both, `a(c)`; the name that follows decides.
 */
export function listOf(names: readonly string[], joined: 'and' | 'or', language: Language): string {
  const type = joined === 'and' ? 'conjunction' : 'disjunction';
  const parts = new Intl.ListFormat(LOCALES[language], {type}).formatToParts(names);
  return parts
    .map(({value}, at) => value.replace('a(c)', /^\W*[aeiouwyâêîôûŵŷ]/i.test(parts[at + 1]?.value ?? '') ? 'ac' : 'a'))
    .join('');
}
