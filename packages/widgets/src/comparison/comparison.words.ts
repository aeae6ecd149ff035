import {speak} from '../words/speak.ts';
import {en} from './messages/generated/comparison.en.ts';

/** What is only said of a landlord among others. */
export type ComparisonWords = typeof en;

/** These words in a language, or in English where they are not loaded. */
export const comparisonWordsFor = speak<ComparisonWords>('comparison', en);
