import type {Language, Text} from '@doorstep/contract';
import {en, type Words} from './en.ts';

/** Languages that sentences are computed in. A language that is not here falls back to English in the reader. */
const WORDS: Readonly<Partial<Record<Language, Words>>> = {en};

/** Says one thing in every language there are words for. */
export function say(sentence: (words: Words, language: Language) => string): Text {
  const text: Text = {en: sentence(en, 'en')};
  for (const [language, words] of Object.entries(WORDS) as [Language, Words][])
    text[language] = sentence(words, language);
  return text;
}

export type {Words};
