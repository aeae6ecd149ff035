import {withKit} from '../words/words.ts';
import {en} from './messages/generated/feedback-inbox.en.ts';
import type {Trouble} from './trouble.ts';

/** Its words in a language, with those of all widgets; `words.language` says which it really is. */
export const inboxWordsFor = withKit('feedback-inbox', en);

export type InboxWords = ReturnType<typeof inboxWordsFor>;

/** A name for a word of the contract; the word itself where this copy of the kit is older than the server. */
export const nameOf = (names: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(names, word) ? (names[word] ?? word) : word.replaceAll('-', ' ');

/** Why something is not here, in words. */
export const sayTrouble = (trouble: Trouble | null, words: InboxWords): string =>
  trouble === null || trouble === 'stopped' ? words.trouble.server : words.trouble[trouble];
