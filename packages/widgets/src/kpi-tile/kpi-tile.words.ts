import type {Language} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {wordsFor, type Words} from '../words/words.ts';
import {en} from './messages/generated/kpi-tile.en.ts';

const tile = speak('kpi-tile', en);

/** The words of the tile: those of all widgets and its own. */
export type TileWords = Words & typeof en;

/** The tile's words in a language, or in English where they are not loaded; `words.language` says which. */
export const tileWordsFor = (language: Language): TileWords => ({...wordsFor(language), ...tile(language)});
