import {speak} from '../words/speak.ts';
import {en} from './messages/generated/survey-funnel.en.ts';

/** The steps from a repair to an answer, in order. */
export const FUNNEL_STEPS = ['done', 'reachable', 'asked', 'answered'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** What is only said of who was asked. */
export type FunnelWords = typeof en;

/** These words in a language, or in English where they are not loaded. */
export const funnelWordsFor = speak<FunnelWords>('survey-funnel', en);
