import {speak} from '../words/speak.ts';
import {en} from './messages/generated/multiples.en.ts';

/** What is only said of several small charts side by side, in a language, or in English where it is not loaded. */
export const multiplesWordsFor = speak('multiples', en);
