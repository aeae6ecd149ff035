import type {PeriodKind, ScopeKind} from '@doorstep/contract';
import {speak} from '../words/speak.ts';
import {en} from './messages/generated/choices.en.ts';

interface Tables {
  /** Groups of parts to choose from; all homes of a landlord stand in none. */
  parts: Partial<Record<ScopeKind, string>>;
  kinds: Record<PeriodKind, string>;
}

/** What is only said of the series that a reader may pick, in a language, or in English where it is not loaded. */
export const choicesWordsFor = speak<typeof en & Tables>('choices', en);
