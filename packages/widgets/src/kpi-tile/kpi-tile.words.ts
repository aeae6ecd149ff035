import {withKit} from '../words/words.ts';
import {en} from './messages/generated/kpi-tile.en.ts';

/** The words of the tile in a language, with those of all widgets; `words.language` says which it really is. */
export const tileWordsFor = withKit('kpi-tile', en);

export type TileWords = ReturnType<typeof tileWordsFor>;
