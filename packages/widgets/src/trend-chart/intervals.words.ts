import {speak} from '../words/speak.ts';
import {en} from './messages/generated/intervals.en.ts';

/** What is only said of a long series of answers, in a language, or in English where it is not loaded. */
export const intervalsWordsFor = speak('intervals', en);
