import type {MissingReason, Observation} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/missing.en.ts';

export type MissingWords = typeof en & {missing: Record<MissingReason, string>};

/** Why there is no figure, in a language, or in English where it is not loaded. */
export const missingWordsFor = speak<MissingWords>('missing', en);

/** Why there is no figure: the typed reason, or that there is none where we do not know it. */
export function missingReason({missing}: Pick<Observation, 'missing'>, words: MissingWords): string {
  return missing !== null && Object.hasOwn(words.missing, missing) ? words.missing[missing] : words.missingOther;
}
