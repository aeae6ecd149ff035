import {speak} from '../words/speak.ts';
import {en} from './messages/generated/funnel.en.ts';

/** What is only said of a funnel. */
export type FunnelWords = typeof en;

/** These words in a language, or in English where they are not loaded. */
export const funnelWordsFor = speak<FunnelWords>('funnel', en);
