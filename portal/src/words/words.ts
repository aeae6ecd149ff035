import type {Language} from '@doorstep/contract';
import {en} from './en.ts';

/** The table a language must fill: the same keys and the same arguments as English. */
export type Words = typeof en;

const TABLES: Readonly<Partial<Record<Language, Words>>> = {en};

/** The languages that whole pages are written in. */
export const PAGE_LANGUAGES = Object.keys(TABLES) as Language[];

/** The words of a language; English where a language has no table yet. */
export function wordsOf(language: Language): Words {
  return TABLES[language] ?? en;
}
