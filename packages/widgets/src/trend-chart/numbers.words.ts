import type {Language} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/numbers.en.ts';
import {type MissingWords, missingWordsFor} from './missing.words.ts';

/** What is only said in the table and of single periods; `causes` is what a rule saw, after "Really better" and the like. */
export type NumbersWords = MissingWords & typeof en & {causes: Record<string, string>};

const numbers = speak('numbers', en as Omit<NumbersWords, keyof MissingWords>);

/** These words in a language, or in English where they are not loaded. */
export const numbersWordsFor = (language: Language): NumbersWords => ({
  ...missingWordsFor(language),
  ...numbers(language),
});
