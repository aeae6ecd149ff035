import type {Language} from '@doorstep/contract';
import {english, type Words} from './english.ts';
import {welsh} from './welsh.ts';

export type {Words};

const TABLES: Readonly<Record<Language, Words>> = {en: english, cy: welsh};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return TABLES[language];
}

/** Paragraphs, items or headings that stand in one message, a line each. */
export function linesOf(text: string): string[] {
  return text.split('\n');
}
