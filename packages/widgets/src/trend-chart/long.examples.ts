import type {MeasureDocument, Observation, Series} from '@doorstep/contract';
import {text} from '../examples/larkfield.ts';
import {FIRST_VISIT, periods, MONTHS, LONG, DOCUMENT} from './long.example-data.ts';

// Long series of a landlord's own records, in every state. Larkfield Homes is invented; every figure is illustrative.

/** A series with nothing but its line. */
const plain = (more: Partial<Series>): Series => ({
  ...LONG,
  targets: [],
  breaks: [],
  analysis: null,
  movement: {
    ...LONG.movement,
    verdict: 'too-few',
    basis: 'none',
    difference: null,
    low: null,
    high: null,
    sentence: text('Too few months to tell. It takes 13 counted in the same way.'),
  },
  ...more,
});

const withSeries = (...series: Series[]): MeasureDocument => ({...DOCUMENT, actions: [], series});

const area = (id: string, name: string, kind: 'area' | 'contractor', values: readonly (number | null)[]): Series =>
  plain({
    scope: {id: `${kind}:${id}`, kind, tenure: 'all', name: text(name)},
    kind: 'quarter',
    observations: periods('2023-04', 3, values, 410),
    sentence: text(
      `${Math.round(values.at(-1) ?? 0)} of every 100 repairs in ${name} were fixed on the first visit, April to June 2026.`,
    ),
  });

const QUARTERS = [74.8, 75.1, 75.6, 75.9, 81.1, 80.8, 81.4, 81.2, 82.1, 81.5, 85.6, 86.7, 88.9];
const NAMES = ['Millbrook', 'Harrow End', 'Castle Street', 'Northfield', 'The Wharf'];

const WORSE_DAYS = periods(
  '2023-07',
  1,
  [
    17.2, 16.4, 17.8, 16.9, 17.5, 16.6, 18, 17.1, 16.7, 17.9, 17, 16.5, 17.6, 17.3, 16.8, 17.7, 16.9, 17.4, 18.1, 17.2,
    17.8, 16.9, 17.5, 18.2, 17.4, 18, 17.1, 16.9, 18.6, 19.1, 19.8, 20.2, 20.9, 21.4, 22, 22.6,
  ],
  1210,
).map((one) => ({...one, numerator: null, denominator: null}));

const DAYS: MeasureDocument = {
  ...DOCUMENT,
  measure: {
    ...FIRST_VISIT,
    id: 'days-to-finish',
    name: text('Days to finish a repair'),
    unit: 'days',
    polarity: 'lower',
  },
  actions: [],
  series: [
    plain({
      observations: WORSE_DAYS,
      targets: [{from: '2023-04-01', value: 18, setBy: text('The board'), reason: text('First target')}],
      analysis: {
        segments: [{from: '2023-07-01', to: '2026-06-01', mean: 17.3, lower: 15.2, upper: 19.4, short: false}],
        signals: WORSE_DAYS.slice(28).map(({period}, index) => ({
          date: period.start,
          cause: index < 2 ? ('shift-above' as const) : ('above-limit' as const),
          verdict: 'concern' as const,
        })),
        variation: 'concern-high',
        assurance: 'hit-or-miss',
      },
      movement: {
        ...LONG.movement,
        verdict: 'worse',
        difference: 5.1,
        sentence: text('Worse. This is more than its usual ups and downs.'),
      },
      sentence: text('It took 22.6 days on average to finish a repair in June 2026. Lower is better.'),
    }),
  ],
};

const COST: MeasureDocument = {
  ...DOCUMENT,
  measure: {
    ...FIRST_VISIT,
    id: 'cost-per-home',
    name: text('Cost of repairs for a home'),
    unit: 'pounds',
    decimals: 0,
    polarity: 'neutral',
  },
  actions: [],
  series: [
    plain({
      observations: periods(
        '2025-04',
        1,
        [1180, 1204, 1195, 1232, 1251, 1220, 1264, 1290, 1271, 1302, 1315, 1288, 1479, 1310],
        null,
      ),
      analysis: {
        segments: [{from: '2025-04-01', to: '2026-05-01', mean: 1258, lower: 1102, upper: 1414, short: false}],
        signals: [{date: '2026-04-01', cause: 'above-limit', verdict: 'neutral-high'}],
        variation: 'common',
        assurance: null,
      },
      movement: {
        ...LONG.movement,
        verdict: 'no-real-change',
        difference: null,
        low: null,
        high: null,
        sentence: text('No real change. It is within its usual ups and downs.'),
      },
      sentence: text('Repairs cost £1,310 for a home in May 2026.'),
    }),
  ],
};

/** Answers of so many people, with the 95 % interval of a share (Wilson's). */
const asked = (one: Observation, base: number): Observation => {
  if (one.value === null) return one;
  const [share, z2] = [one.value / 100, 1.96 ** 2];
  const middle = (share + z2 / (2 * base)) / (1 + z2 / base);
  const half = (Math.sqrt((share * (1 - share)) / base + z2 / (4 * base ** 2)) * 1.96) / (1 + z2 / base);
  const tenth = (value: number) => Math.round(value * 1000) / 10;
  const numerator = Math.round(share * base);
  return {
    ...one,
    base,
    denominator: base,
    numerator,
    interval: {low: tenth(middle - half), high: tenth(middle + half)},
  };
};

const ANSWERS = periods(
  '2024-04',
  1,
  [
    71.4,
    73.2,
    69.8,
    72.7,
    74.1,
    70.6,
    72.9,
    71.8,
    73.5,
    70.2,
    72.4,
    74.6,
    71.1,
    73.8,
    null,
    72.2,
    75.3,
    73.1,
    74.4,
    71.9,
    76.2,
    74.8,
    75.6,
    77.3,
    74.9,
    76.8,
    78.1,
  ],
  null,
).map((one, index) => asked(one, 96 + ((index * 37) % 60)));

const SURVEY: MeasureDocument = {
  ...DOCUMENT,
  measure: {
    ...FIRST_VISIT,
    id: 'happy-with-a-repair',
    name: text('Happy with a finished repair'),
    meaning: text('How many tenants were satisfied when we asked after a repair.'),
    perspective: 'residents',
    basis: 'transaction',
    numerator: text('Tenants who were very or fairly satisfied'),
    denominator: text('Tenants who answered after a repair'),
  },
  actions: [],
  series: [
    plain({
      observations: ANSWERS,
      targets: [{from: '2024-04-01', value: 80, setBy: text('The board'), reason: text('First target')}],
      movement: {
        ...LONG.movement,
        verdict: 'no-real-change',
        basis: 'survey',
        difference: 5.7,
        low: -6.2,
        high: 17.3,
        sentence: text('No real change. It was 72% in March 2025.'),
      },
      sentence: text('78 of every 100 tenants asked after a repair in June 2026 were satisfied.'),
    }),
  ],
};

/** Long series in every state. */
export const LONG_EXAMPLES = {
  monthly: {
    title: 'Three years of months: target steps, a change in counting, signals, months not final',
    data: DOCUMENT,
  },
  days: {title: 'Getting worse, in days', data: DAYS},
  longSurvey: {title: 'A long survey, with the likely range of each month', data: SURVEY},
  money: {title: 'Money, where neither way is better', data: COST},
  shortSeries: {
    title: 'Eight months: no usual range yet',
    data: withSeries(
      plain({
        observations: MONTHS.slice(9, 17),
        sentence: text('82 of every 100 repairs were fixed on the first visit in November 2024.'),
      }),
    ),
  },
  hiddenMonth: {
    title: 'A month hidden',
    data: withSeries({
      ...LONG,
      observations: MONTHS.map((one, index) =>
        index === 22
          ? {...one, value: null, missing: 'suppressed' as const, numerator: null, denominator: null, base: null}
          : one,
      ),
    }),
  },
  sixty: {
    title: 'Five years of months',
    data: withSeries(
      plain({
        observations: periods(
          '2021-07',
          1,
          Array.from({length: 60}, (_, at) => 78 + Math.round(Math.sin(at / 5) * 30 + ((at * 7) % 11)) / 10),
          480,
        ),
        sentence: text('77 of every 100 repairs were fixed on the first visit in June 2026.'),
      }),
    ),
  },
  allEqual: {
    title: 'Nothing varied',
    data: withSeries(
      plain({
        observations: periods('2024-07', 1, Array<number>(24).fill(100), 320),
        analysis: {
          segments: [{from: '2024-07-01', to: '2026-06-01', mean: 100, lower: null, upper: null, short: false}],
          signals: [],
          variation: 'common',
          assurance: null,
        },
        movement: {
          ...LONG.movement,
          verdict: 'no-real-change',
          difference: 0,
          low: 0,
          high: 0,
          sentence: text('No real change. It was 100% in June 2025.'),
        },
        sentence: text('All gas checks were in date in June 2026.'),
      }),
    ),
  },
  allMissing: {
    title: 'No month can be shown',
    data: withSeries(
      plain({
        observations: periods('2025-07', 1, Array<null>(12).fill(null), null),
        sentence: text('There is no figure for June 2026. Too few people are behind it to show it safely.'),
      }),
    ),
  },
  quarters: {
    title: 'Quarters by area and contractor, to pick from a list',
    data: withSeries(
      {...LONG, observations: MONTHS},
      plain({
        kind: 'quarter',
        observations: periods('2023-04', 3, QUARTERS, 5890),
        sentence: text('89 of every 100 repairs were fixed on the first visit, April to June 2026.'),
      }),
      ...NAMES.map((name, index) =>
        area(
          name.toLowerCase().replaceAll(' ', '-'),
          name,
          'area',
          QUARTERS.map((value) => value - index * 1.3),
        ),
      ),
      area(
        'northern',
        'Northern Repairs',
        'contractor',
        QUARTERS.map((value, index) => (index === 5 ? null : value - 4)),
      ),
    ),
    attributes: {scope: 'area:millbrook'},
  },
} as const;
