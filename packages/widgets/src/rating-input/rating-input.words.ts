import {withKit} from '../words/words.ts';
import {en} from './messages/generated/rating-input.en.ts';

/** The words of a rating in a language; `words.language` says which it really is. */
export const ratingWordsFor = withKit('rating-input', en);

export type RatingWords = ReturnType<typeof ratingWordsFor>;
