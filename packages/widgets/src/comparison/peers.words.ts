import type {LandlordType} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/peers.en.ts';

/** What is only said of landlords one by one. */
export type PeersWords = typeof en & {otherType: Record<LandlordType, string>};

/** These words in a language, or in English where they are not loaded. */
export const peersWordsFor = speak<PeersWords>('peers', en);
