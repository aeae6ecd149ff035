import {withKit} from '../words/words.ts';
import {en} from './messages/generated/passport.en.ts';

/** The words of the passport in a language, with those of all widgets; `words.language` says which it really is. */
export const passportWordsFor = withKit('passport', en);

export type PassportWords = ReturnType<typeof passportWordsFor>;
