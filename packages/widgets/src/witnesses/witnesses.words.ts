import type {WitnessPair, WitnessVerdict} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/witnesses.en.ts';

/** The three who can say whether a repair is done, in the order they are shown. */
export const WITNESS_NAMES = ['record', 'inspector', 'resident'] as const;
export type WitnessName = (typeof WITNESS_NAMES)[number];

/** What is only said of the three witnesses. */
export type WitnessWords = typeof en & {
  pairs: Record<WitnessPair, string>;
  verdicts: Record<WitnessVerdict, string>;
};

/** These words in a language, or in English where they are not loaded. */
export const witnessWordsFor = speak<WitnessWords>('witnesses', en);
