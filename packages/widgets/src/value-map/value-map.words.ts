import {speak} from '../words/speak.ts';
import {en} from './messages/generated/value-map.en.ts';

/** What the points of a map are, in the order in which they are offered. */
export const POINT_GROUPS = ['contractors', 'areas', 'years'] as const;
export type PointGroup = (typeof POINT_GROUPS)[number];

/** What is only said of cost with what it bought. `corners` go by cost first, then by outcome. */
export type ValueWords = typeof en;

/** These words in a language, or in English where they are not loaded. */
export const valueWordsFor = speak<ValueWords>('value-map', en);
