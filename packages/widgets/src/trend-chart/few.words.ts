import {speak} from '../words/speak.ts';
import {en} from './messages/generated/few.en.ts';

/** What is only said of a few figures side by side, in a language, or in English where it is not loaded. */
export const fewWordsFor = speak('few', en);
