import type {Language} from '@doorstep/contract';
import {wordsFor, type Words} from '../words/words.ts';

/** What only the chart says, in English. */
const chartEn = {
  targetLabel: 'Target',
  likelyLabel: (low: string, high: string) => `likely ${low} to ${high}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  numbers: 'The numbers',
  hint: 'Touch a point, or use the arrow keys, to read each one.',
  keyBreak: 'Counted in a new way: cannot compare across',
  keyLine: 'Normal ups and downs',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  better: 'Really better',
  worse: 'Really worse',
  other: 'Out of the ordinary',
  usual: 'Usual range',
  usualShort: (range: string) => `Usual ${range}`,
  average: 'Average',
  mayChange: (when: string) => `${when} may still change.`,
  newWay: (when: string) => ['Counted in a new way', `from ${when}`],
  newWayShort: ['New way of', 'counting'],
  acted: (when: string) => ['We began to act,', when],
};

/** The words of the chart: those of all widgets and its own. */
export type ChartWords = Words & typeof chartEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof chartEn>> = {en: chartEn};

/** The chart's words in a language, or in English where there are none yet; `words.language` says which. */
export function chartWordsFor(language: Language): ChartWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...chartEn};
}
