import type {Language, PeriodKind, ScopeKind} from '@doorstep/contract';
import {en, type Words} from '../words/en.ts';
import {wordsFor} from '../words/words.ts';
import {MISSING_EN} from './missing.words.ts';

/** What only the chart says, in English. */
const chartEn = {
  ...MISSING_EN,
  targetLabel: 'Target',
  likelyLabel: (low: string, high: string) => `likely ${low} to ${high}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  numbers: 'The numbers',
  year: 'Year',
  period: 'Period',
  result: 'Result',
  likelyRange: 'Likely range',
  count: 'Counted',
  of: (part: string, whole: string) => `${part} of ${whole}`,
  says: 'What the chart says',
  note: 'Note',
  download: 'Download (CSV)',
  tenure: 'Whose homes',
  part: 'Which part',
  /** Groups of parts to choose from; all homes of a landlord stand in none. */
  parts: {
    landlord: '',
    area: 'Areas',
    contractor: 'Contractors',
    priority: 'How urgent',
    trade: 'Kinds of work',
    channel: 'Ways of asking',
  } as Record<ScopeKind, string>,
  counting: 'Counted by',
  kinds: {
    month: 'Month',
    quarter: 'Quarter',
    'financial-year': 'Year',
    'rolling-12-months': '12 months to each month',
  } as Record<PeriodKind, string>,
  hint: 'Touch a point, or use the arrow keys, to read each one.',
  keyBreak: 'Counted in a new way: cannot compare across',
  keyLine: 'Normal ups and downs',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  withUnit: (figure: string, unit: string) => (unit === 'days' || unit === 'hours' ? `${figure} ${unit}` : figure),
  better: 'Really better',
  worse: 'Really worse',
  other: 'Out of the ordinary',
  /** What a rule saw, after one of the three above. */
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
  usual: 'Usual range',
  usualShort: (range: string) => `Usual ${range}`,
  average: 'Average',
  mayChange: (when: string) => `${when} may still change.`,
  newWay: (when: string) => ['Counted in a new way', `from ${when}`],
  newWayShort: ['New way of', 'counting'],
  newWayFrom: (reason: string) => `Counted in a new way from here: ${reason}`,
  acted: (when: string) => ['We began to act,', when],
  begun: (plan: string) => `Began: ${plan}`,
};

/** The words of the chart: those of all widgets and its own. */
export type ChartWords = Words & typeof chartEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof chartEn>> = {en: chartEn};

/** The chart's words in a language, or in English where there are none yet; `words.language` says which. */
export function chartWordsFor(language: Language): ChartWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...en, ...chartEn};
}
