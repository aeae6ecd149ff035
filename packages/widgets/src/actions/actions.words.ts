import {withKit} from '../words/words.ts';
import {en} from './messages/generated/actions.en.ts';

/** The words of the actions in a language, with those of all widgets; `words.language` says which it really is. */
export const actionsWordsFor = withKit('actions', en);

export type ActionsWords = ReturnType<typeof actionsWordsFor>;
