import type {MissingReason, Observation, Period, Scorecard, ScorecardRow, Target} from '@doorstep/contract';
import {LARKFIELD, missing, RELEASE, SOURCE, surveyed, text, WHY_MISSING, year} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const month = (from: number): Period => {
  const day = (date: number) => new Date(date).toISOString().slice(0, 10);
  return {start: day(Date.UTC(2025, 5 + from, 1)), end: day(Date.UTC(2025, 6 + from, 0)), kind: 'month'};
};

const over = (values: readonly (number | null)[]) => values.map((value, index) => ({period: month(index), value}));

const target = (value: number): Target => ({
  from: '2025-04-01',
  value,
  setBy: text('The board'),
  reason: text('Agreed with residents'),
});

const now = (value: number, base: number): Observation => ({
  ...surveyed(2025, value, base, [0, 0]),
  period: month(12),
  interval: null,
});

const movement = (verdict: NonNullable<ScorecardRow['movement']>['verdict'], sentence: string) => ({
  verdict,
  basis: 'records' as const,
  difference: null,
  low: null,
  high: null,
  sentence: text(sentence),
});

const DAYS: ScorecardRow = {
  id: 'repairs-days-to-complete',
  code: null,
  name: text('Days to finish a repair'),
  meaning: text('How many days a repair takes, from the day it was reported.'),
  unit: 'days',
  decimals: 1,
  polarity: 'lower',
  timing: 'lagging',
  level: 'output',
  latest: now(21.8, 1964),
  target: target(18),
  movement: movement('worse', 'Worse. It was 17.4 in June 2025.'),
  sparkline: over([17.4, 16.8, 17.2, 16.5, 16.4, 17.6, 18, 18.5, 18.8, 19.5, 20, 20.9, 21.8]),
  counterMeasures: [{id: 'repairs-right-first-time', name: text('Fixed on the first visit'), isHere: true}],
  action: {
    id: 'plasterers',
    plan: text('Two new plasterers from August.'),
    result: {
      verdict: 'too-early',
      before: null,
      now: null,
      sentence: text('Too early to tell. We check on 30 September 2026.'),
    },
  },
};

const FIRST_TIME: ScorecardRow = {
  ...DAYS,
  id: 'repairs-right-first-time',
  name: text('Fixed on the first visit'),
  meaning: text('How many repairs needed one visit.'),
  unit: 'percent',
  polarity: 'higher',
  timing: 'leading',
  level: 'outcome',
  latest: {...now(89.2, 1964), status: 'provisional'},
  target: target(85),
  movement: movement('better', 'Better. It was 82.1% in June 2025.'),
  sparkline: over([82.1, 83.1, 82.2, 83.2, 82.3, 84.6, 85.4, 85.6, 86.1, 85.9, 87, 88.4, 89.2]),
  counterMeasures: [{id: 'repairs-days-to-complete', name: text('Days to finish a repair'), isHere: true}],
  action: {
    id: 'reminders',
    plan: text('A text the day before, and one on the way.'),
    result: {
      verdict: 'worked',
      before: 82,
      now: 89,
      sentence: text('It worked. It was 82% in May to July 2025 and is 89% in April to June 2026.'),
    },
  },
};

const KEPT: ScorecardRow = {
  ...FIRST_TIME,
  id: 'repairs-appointments-kept',
  name: text('Appointments kept'),
  latest: now(96.3, 2410),
  target: null,
  movement: movement('no-real-change', 'No real change. It is within its usual ups and downs.'),
  sparkline: over([96, 95.8, null, 96.4, 96.1, 95.9, 96.2, 96.5, 96, 96.1, 96.4, 96.2, 96.3]),
  counterMeasures: [{id: 'repairs-no-access', name: text('Visits where nobody could get in'), isHere: false}],
  action: null,
};

const SATISFIED: ScorecardRow = {
  ...FIRST_TIME,
  id: 'tsm-tp02',
  code: 'TP02',
  name: text('Satisfied with repairs', 'Bodlon ar waith atgyweirio'),
  timing: 'lagging',
  latest: surveyed(2024, 72.6, 608, [68.9, 76]),
  target: target(75),
  movement: movement('no-real-change', 'No real change. It was 70.2% in 2023/24.'),
  sparkline: [
    {period: year(2023), value: 70.2},
    {period: year(2024), value: 72.6},
  ],
  counterMeasures: [{id: 'repairs-days-to-complete', name: text('Days to finish a repair'), isHere: true}],
  action: {
    id: 'ask-why',
    plan: text('We ask those who are not satisfied why.'),
    result: {verdict: 'no-change', before: 70, now: 73, sentence: text('No real change. It was 70% and is 73%.')},
  },
};

const HIDDEN: ScorecardRow = {
  ...SATISFIED,
  id: 'tsm-tp02-lcho',
  name: text('Leaseholders satisfied'),
  latest: missing(2024, 'suppressed'),
  target: target(60),
  movement: movement('too-few', 'Too few to tell.'),
  sparkline: [],
  counterMeasures: [],
  action: null,
};

const COST: ScorecardRow = {
  ...DAYS,
  id: 'cost-per-repair',
  name: text('Cost of a repair'),
  unit: 'pounds',
  decimals: 0,
  polarity: 'neutral',
  latest: {...now(270, 1964), status: 'revised', note: text('It was £281. Three bills were counted twice.')},
  target: null,
  movement: movement('higher', 'Higher. This is more than its usual ups and downs.'),
  sparkline: over([231, 228, 236, 240, 238, 242, 251, 249, 255, 258, 262, 266, 270]),
  counterMeasures: [{id: 'repairs-right-first-time', name: text('Fixed on the first visit'), isHere: true}],
  action: null,
};

const CARD: Scorecard = {
  release: RELEASE,
  landlord: LARKFIELD,
  id: 'repairs',
  name: text('Repairs scorecard', 'Cerdyn sgorio atgyweiriadau'),
  perspectives: [
    {perspective: 'residents', name: text('Residents'), rows: [SATISFIED, HIDDEN]},
    {perspective: 'process', name: text('How we work'), rows: [DAYS, KEPT, FIRST_TIME]},
    {perspective: 'money', name: text('Money'), rows: [COST]},
    {perspective: 'people-and-learning', name: text('People and learning'), rows: []},
  ],
  counts: [
    {verdict: 'better', measures: 1},
    {verdict: 'worse', measures: 1},
    {verdict: 'higher', measures: 1},
    {verdict: 'no-real-change', measures: 2},
    {verdict: 'too-few', measures: 1},
  ],
  caption: text('1 better, 1 worse, 1 higher, 2 no real change, 1 too few to tell'),
  flags: [
    {kind: 'empty-perspective', measures: [], sentence: text('There is nothing here about “People and learning”.')},
    {
      kind: 'divergence',
      measures: ['repairs-right-first-time', 'repairs-days-to-complete'],
      sentence: text('“Fixed on the first visit” is better while “Days to finish a repair” is worse.'),
    },
  ],
  source: SOURCE,
};

const only = (...rows: ScorecardRow[]): Scorecard => ({
  ...CARD,
  perspectives: [{perspective: 'process', name: text('How we work'), rows}],
  flags: [],
});

const LONG =
  'Residents who told us that the person who came listened, said who they were and left the home as they found it';

const ASKED = {scorecard: CARD.id};

/** Every state of the scorecard. The figures are illustrative; Larkfield Homes does not exist. */
export const SCORECARD_EXAMPLES = {
  pair: {title: 'Measures to read together, and two that part ways', data: CARD},
  links: {title: 'Names link to pages', data: CARD, attributes: {href: '#{measure}'}},
  oneMeasure: {title: 'One measure', data: {...only(KEPT), caption: text('1 no real change')}},
  longNames: {
    title: 'Very long words',
    data: only(
      {...KEPT, name: text(LONG), action: {id: 'x', plan: text(`${LONG}. ${LONG}.`), result: SATISFIED.action!.result}},
      {...SATISFIED, name: text('Gwasanaethautrwsiocartrefitenantiaidymmhobrhanobarth')},
    ),
  },
  noFigureYet: {
    title: 'A measure without a figure yet',
    data: only(KEPT, {...DAYS, latest: null, movement: null, sparkline: []}),
  },
  lines: {
    title: 'One, two and sixty figures over time, all alike, and none',
    data: only(
      ...(
        [
          ['One month', [96.3]],
          ['Two months', [95.8, 96.3]],
          ['Sixty months', Array.from({length: 60}, (_, at) => 90 + ((at * 7) % 13) / 2)],
          ['All alike', Array<number>(13).fill(96.3)],
          ['None', Array<null>(13).fill(null)],
        ] as const
      ).map(([name, values]) => ({
        ...KEPT,
        id: name.toLowerCase().replaceAll(' ', '-'),
        name: text(name),
        sparkline: over(values),
      })),
    ),
  },
  reasons: {
    title: 'Every reason why there is no figure',
    data: only(
      ...(
        ['suppressed', 'not-collected', 'not-due', 'withdrawn', 'excluded', 'undefined'] satisfies MissingReason[]
      ).map((reason) => ({
        ...HIDDEN,
        id: reason,
        name: text(`Leaseholders satisfied. ${WHY_MISSING[reason]}`),
        latest: missing(2024, reason),
      })),
    ),
  },
  nothingShown: {title: 'Every figure is hidden', data: only(HIDDEN)},
  noMeasures: {title: 'No measure at all', data: {...only(), perspectives: [], caption: text('No measures')}},
  pinned: {title: 'A kept copy', data: CARD, attributes: {release: RELEASE.id}},
  welsh: {title: 'Welsh, with English where there is none', data: CARD, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: CARD, attributes: ASKED, reading: 'never'},
  error: {title: 'Did not load', data: CARD, attributes: ASKED, reading: 'fails'},
  stale: {title: 'Last good copy', data: CARD, attributes: ASKED, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: Scorecard}>;
