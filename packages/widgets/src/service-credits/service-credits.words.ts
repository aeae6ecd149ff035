import type {CreditRule, Language} from '@doorstep/contract';
import {type PictureWords, pictureWordsFor} from '../picture/picture.words.ts';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/service-credits.en.ts';

/** What is only said of contracts' schedules; staff read it. */
export type CreditsWords = PictureWords & typeof en & {rules: Record<CreditRule, string>};

const credits = speak('service-credits', en);

/** These words in a language, with those of all pictures; `words.language` says which it really is. */
export const creditsWordsFor = (language: Language): CreditsWords => ({
  ...pictureWordsFor(language),
  ...credits(language),
});
