import type {Language, Text} from '@doorstep/contract';
import {en, type Words} from './en.ts';

// Welsh joins here when a Welsh speaker has reviewed it; until then its readers get English that says it is English.
const TABLES: Partial<Record<Language, Words>> = {en};

/** The widgets' own words in a language, or in English where there are none yet; `words.language` says which. */
export function wordsFor(language: Language): Words {
  return TABLES[language] ?? en;
}

/** Words out of a document with the language they are really in. */
export interface Said {
  text: string;
  lang: Language;
}

/** Picks a language out of a document's text; English is always there. */
export function say(text: Text, language: Language): Said {
  const other = language === 'en' ? undefined : text[language];
  return other === undefined ? {text: text.en, lang: 'en'} : {text: other, lang: language};
}

/** A known language for any attribute value: `cy-GB` is Welsh, anything unknown is English. */
export function toLanguage(value: string | null | undefined): Language {
  return value?.startsWith('cy') ? 'cy' : 'en';
}
