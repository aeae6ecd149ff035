import type {Language, Unit} from '@doorstep/contract';
import {MISSING_EN} from '../trend-chart/missing.words.ts';
import {wordsFor, type Words} from '../words/words.ts';

/** What only the table says, in English. */
const tableEn = {
  ...MISSING_EN,
  columns: {
    period: 'Period',
    result: 'Result',
    counted: 'Counted',
    target: 'Target',
    checked: 'Checked on site',
    likely: 'Likely range',
    note: 'Note',
  },
  /** What a figure counts; a share and an amount say it themselves. */
  units: {days: 'days', hours: 'hours', 'per-1000-homes': 'for every 1,000 homes'} as Partial<Record<Unit, string>>,
  withUnit: (title: string, unit: string) => `${title}, ${unit}`,
  of: (part: string, whole: string) => `${part} of ${whole}`,
  among: (part: string, homes: string) => `${part} in ${homes} homes`,
  by: (kind: string) => `Counted by ${kind.toLowerCase()}`,
  right: (part: string, whole: string) => `${part} of ${whole} records were right`,
  range: (low: string, high: string) => `${low} to ${high}`,
  newWay: (reason: string) => `Counted in a new way from here: ${reason}`,
  numbers: 'The numbers',
  download: 'Download (CSV)',
  nothing: 'There are no figures yet.',
  /** After the title of the column that the rows stand in the order of. */
  order: {
    newest: 'newest first',
    oldest: 'oldest first',
    highest: 'highest first',
    lowest: 'lowest first',
    forward: 'A to Z',
    backward: 'Z to A',
  },
  sorted: (title: string, order: string) => `In order of: ${title}, ${order}.`,
};

export type TableWords = Words & typeof tableEn;
export type ColumnName = keyof typeof tableEn.columns;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof tableEn>> = {en: tableEn};

/** The table's words in a language, or in English where there are none yet; `words.language` says which. */
export function tableWordsFor(language: Language): TableWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...tableEn};
}
