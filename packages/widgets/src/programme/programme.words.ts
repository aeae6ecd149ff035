import type {ProgrammeStanding} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/programme.en.ts';

/** What is only said of planned works. `time` and `money` say where a programme stands. */
export type ProgrammeWords = typeof en & Record<'time' | 'money', Partial<Record<ProgrammeStanding, string>>>;

/** These words in a language, or in English where they are not loaded. */
export const programmeWordsFor = speak<ProgrammeWords>('programme', en);
