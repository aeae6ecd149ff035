import type {Language} from '@doorstep/contract';
import {MISSING_EN} from './missing.words.ts';

/** What is only said in the table and of single periods, in English. */
const en = {
  ...MISSING_EN,
  year: 'Year',
  period: 'Period',
  result: 'Result',
  likelyRange: 'Likely range',
  count: 'Counted',
  of: (part: string, whole: string) => `${part} of ${whole}`,
  says: 'What the chart says',
  note: 'Note',
  download: 'Download (CSV)',
  downloadSvg: 'Download the picture (SVG)',
  downloadPng: 'Download the picture (PNG)',
  copy: 'Copy the sentence',
  copied: 'Copied.',
  notMade: 'This page does not let us make that picture.',
  notCopied: 'Your browser did not let us copy it.',
  /** What a rule saw, after "Really better" and the like. */
  causes: {
    'above-limit': 'higher than its usual range',
    'below-limit': 'lower than its usual range',
    rising: 'part of a steady rise',
    falling: 'part of a steady fall',
    'two-of-three-above': 'close to the top of its usual range more than once',
    'two-of-three-below': 'close to the bottom of its usual range more than once',
    'shift-above': 'part of a long run above its average',
    'shift-below': 'part of a long run below its average',
  } as Record<string, string>,
  newWayFrom: (reason: string) => `Counted in a new way from here: ${reason}`,
  begun: (plan: string) => `Began: ${plan}`,
};

/** The words of the numbers. */
export type NumbersWords = typeof en;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, NumbersWords>> = {en};

/** These words in a language, or in English where there are none yet. */
export function numbersWordsFor(language: Language): NumbersWords {
  return TABLES[language] ?? en;
}
