import type {Language, Text, Unit} from '@doorstep/contract';
import {en as kit} from './messages/generated/kit.en.ts';
import {speak} from './speak.ts';

/** What all widgets say by themselves, and in which language. Sentences about figures come in the documents. */
export type Words = typeof kit & {language: Language};

/** The widgets' own words in a language, or in English where they are not loaded; `words.language` says which. */
export const wordsFor = speak('kit', kit as Words);

/** The words of a part of the kit with those of all widgets. Both are in one language: English where the part has no other. */
export const withKit = <Own extends object>(part: string, en: Own): ((language: Language) => Words & Own) =>
  speak(part, {...(kit as Words), ...en});

/** A figure with its unit where the figure alone does not say it: "15 days". */
export const withUnit = (figure: string, unit: Unit, words: Words): string =>
  unit === 'days' || unit === 'hours' ? words[unit]({figure}) : figure;

/** Words out of a document with the language they are really in. */
export interface Said {
  text: string;
  lang: Language;
}

/** Picks a language out of a document's text; English is always there. */
export function say(text: Text, language: Language): Said {
  const other = text[language];
  return other === undefined ? {text: text.en, lang: 'en'} : {text: other, lang: language};
}
