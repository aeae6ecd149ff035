import type {Language, Unit} from '@doorstep/contract';
import {MISSING_EN} from '../trend-chart/missing.words.ts';
import {wordsFor, type Words} from '../words/words.ts';

/** What only the scorecard says, in English. */
const scorecardEn = {
  ...MISSING_EN,
  measure: 'Measure',
  latest: 'Latest',
  targetTitle: 'Target',
  change: 'Did it change?',
  months: 'Last 13 months',
  overTime: 'Over time',
  doing: 'What we are doing',
  none: 'None yet',
  noTarget: 'None set',
  noFigure: 'No figure yet.',
  noDrawing: 'Too few figures to draw',
  noRows: 'There is no measure on this scorecard.',
  readWith: 'Read with:',
  /** A measure to read beside another, with its figure where there is one. */
  beside: (name: string, figure: string | null) => (figure === null ? name : `${name}, ${figure}`),
  lookAt: 'Look at this pair.',
  /** What a figure counts, beside the period; a share and an amount say it themselves. */
  units: {days: 'days', hours: 'hours', 'per-1000-homes': 'for every 1,000 homes'} as Partial<Record<Unit, string>>,
  fewer: (figure: string) => `${figure} or fewer`,
  less: (figure: string) => `${figure} or less`,
  likelyFrom: (low: string, high: string) => `Likely ${low} to ${high}.`,
  /** The line as a sentence, for those who do not see it. */
  line: (first: string, then: string, last: string, now: string) => `${then} in ${first}, ${now} in ${last}.`,
};

/** The words of the scorecard: those of all widgets and its own. */
export type ScorecardWords = Words & typeof scorecardEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof scorecardEn>> = {en: scorecardEn};

/** The scorecard's words in a language, or in English where there are none yet; `words.language` says which. */
export function scorecardWordsFor(language: Language): ScorecardWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...scorecardEn};
}
