import type {Action, Measure, MeasureDocument, Observation, Series} from '@doorstep/contract';
import {LARKFIELD, PASSPORT, RELEASE, SOURCE, text} from '../examples/larkfield.ts';

// Long series of a landlord's own records. Larkfield Homes is invented; every figure is illustrative.

export const FIRST_VISIT: Measure = {
  id: 'repairs-right-first-time',
  aliases: [],
  code: null,
  version: '1',
  effectiveFrom: '2023-04-01',
  name: text('Fixed on the first visit'),
  meaning: text('How many repairs were finished on the first visit.'),
  why: text('A second visit is a second day at home.'),
  question: null,
  theme: 'repairs',
  perspective: 'process',
  timing: 'leading',
  level: 'outcome',
  nature: 'quantitative',
  basis: 'records',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  numerator: text('Repairs finished on the first visit'),
  denominator: text('All repairs finished'),
  exclusions: text('None'),
  clock: null,
  counterMeasures: [],
  leads: [],
};

const pad = (value: number) => String(value).padStart(2, '0');
const dayOf = (month: number, day: number) => `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(day)}`;
const lastDay = (month: number) =>
  [31, month % 48 === 1 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12] ?? 30;

/** Periods of `step` months from a first month (`2023-07`), each with its figure. */
export function periods(
  first: string,
  step: 1 | 3,
  values: readonly (number | null)[],
  base: number | null,
): Observation[] {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1;
  return values.map((value, index) => {
    const from = start + index * step;
    const to = from + step - 1;
    return {
      period: {start: dayOf(from, 1), end: dayOf(to, lastDay(to)), kind: step === 1 ? 'month' : 'quarter'},
      value,
      missing: value === null ? 'suppressed' : null,
      numerator: value === null || base === null ? null : Math.round((value / 100) * base),
      denominator: value === null ? null : base,
      base: value === null ? null : base,
      interval: null,
      counts: null,
      status: 'final',
      note: null,
      checked: null,
    };
  });
}

// Nine months counted in another way, nineteen ordinary ones, eight after a change that worked.
export const MONTHS = periods(
  '2023-07',
  1,
  [
    75.2, 74.1, 76, 73.9, 75.8, 74.6, 76.4, 75.1, 76.2, 81, 80.2, 82.1, 81.3, 79.9, 81.8, 80.7, 82.4, 81.1, 80.3, 82,
    81.4, 82.6, 81.2, 80.8, 82.3, 80.9, 82.4, 81, 84.6, 85.9, 86.3, 87.1, 86.6, 88.4, 89.1, 89.4,
  ],
  1964,
).map((one, index): Observation => {
  if (index >= 34) return {...one, status: 'provisional'};
  return index === 20 ? {...one, status: 'revised', note: text('21 jobs had the wrong finish time.')} : one;
});

const ACTION: Action = {
  id: 'text-reminders',
  measure: FIRST_VISIT.id,
  scope: 'all',
  signal: {kind: 'residents-said', since: '2025-09-01', reason: text('Many missed visits')},
  said: text('Nobody told us when you would come.'),
  plan: text('Text reminders the day before'),
  owner: text('Head of repairs'),
  begun: '2025-11-03',
  due: '2026-03-31',
  check: '2026-06-30',
  expected: {text: text('85 of every 100 fixed on the first visit'), value: 85, by: '2026-06-30'},
  result: {verdict: 'worked', before: 81.3, now: 88.4, sentence: text('It worked. It was 81%, and is 88% since.')},
};

export const LONG: Series = {
  scope: {id: 'all', kind: 'landlord', tenure: 'all', name: text('All homes')},
  kind: 'month',
  observations: MONTHS,
  targets: [
    {from: '2024-04-01', value: 80, setBy: text('The board'), reason: text('First target')},
    {from: '2025-04-01', value: 85, setBy: text('The board'), reason: text('Agreed with residents')},
  ],
  breaks: [{date: '2024-04-01', reason: text('A visit that only looked at the job counts since then.')}],
  analysis: {
    segments: [
      {from: '2023-07-01', to: '2024-03-01', mean: 75.3, lower: 71.2, upper: 79.4, short: true},
      {from: '2024-04-01', to: '2026-04-01', mean: 81.3, lower: 78, upper: 84.7, short: false},
    ],
    signals: ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(
      (date, index) => ({
        date,
        cause: index ? ('above-limit' as const) : ('shift-above' as const),
        verdict: 'improvement' as const,
      }),
    ),
    variation: 'improvement-high',
    assurance: 'hit-or-miss',
  },
  movement: {
    verdict: 'better',
    basis: 'records',
    difference: 6.4,
    low: 4.1,
    high: 8.6,
    sentence: text('Better. It was 82% in April 2025.'),
  },
  benchmarks: [],
  sentence: text('88 of every 100 repairs were fixed on the first visit in April 2026.'),
};

export const DOCUMENT: MeasureDocument = {
  release: RELEASE,
  landlord: LARKFIELD,
  measure: FIRST_VISIT,
  series: [LONG],
  actions: [ACTION],
  passport: PASSPORT,
  source: SOURCE,
};
