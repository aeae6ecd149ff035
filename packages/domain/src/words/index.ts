import type {Language, Text} from '@doorstep/contract';
import {english, type Words} from './english.ts';
import {welsh} from './welsh.ts';

/**
 * Says one thing in every language.
 * @param holds texts of others that stand in it whole. Where one of them is in English only, so is the sentence: half a
 *   sentence in another language than its `lang` would be read out wrong.
 */
export function say(sentence: (words: Words, language: Language) => string, holds: readonly Text[] = []): Text {
  const en = sentence(english, 'en');
  return holds.every(({cy}) => cy !== undefined) ? {en, cy: sentence(welsh, 'cy')} : {en};
}

/** A text in a language, or in English where it was written in English only. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.en;
}

export {listOf} from './list.ts';
export type {Words};
