import type {Language} from '@doorstep/contract';
import {formsEnglish, type FormWords as SharedWords} from '@doorstep/domain/forms';
import {speak} from '../words/speak.ts';
import {withKit} from '../words/words.ts';
import {en} from './messages/generated/satisfaction-form.en.ts';

const own = withKit('satisfaction-form', en);
const shared = speak<SharedWords>('forms', formsEnglish);

export type FormWords = ReturnType<typeof own> & {
  /** What the server's pages say in the same words. */
  forms: SharedWords;
};

/** The words of the form in a language, with those of all widgets; `words.language` says which it really is. */
export const formWordsFor = (language: Language): FormWords => ({...own(language), forms: shared(language)});
