import type {Language} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/months.en.ts';

const wordsFor = speak('months', en);

/** The months as short as an axis needs, January first: "Jan", "Feb" and so on. */
export const monthsFor = (language: Language): string[] => wordsFor(language).months.split(' ');
