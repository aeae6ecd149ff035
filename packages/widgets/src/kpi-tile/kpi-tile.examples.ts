import type {MissingReason, OverviewItem} from '@doorstep/contract';
import {
  counted,
  EMERGENCIES,
  LONG_NAME,
  missing,
  REPAIRS,
  similar,
  surveyed,
  text,
  WHY_MISSING,
  year,
} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const verdict = (
  word: OverviewItem['movement']['verdict'],
  sentence: string,
  difference: number | null,
): OverviewItem['movement'] => ({
  ...REPAIRS.movement,
  verdict: word,
  difference,
  low: null,
  high: null,
  sentence: text(sentence),
});

const WORSE: OverviewItem = {
  ...REPAIRS,
  id: 'tsm-rp02-non-emergency',
  code: 'RP02(1)',
  name: text('Everyday repairs on time'),
  basis: 'records',
  latest: counted(2024, 74.2, 14_840, 20_000),
  previous: counted(2023, 81.6, 15_504, 19_000),
  movement: verdict('worse', 'Worse. It was 82% in 2023/24.', -7.4),
  target: {from: '2023-04-01', value: 85, setBy: text('The board'), reason: text('Agreed with residents')},
  benchmark: similar(2024, [74.8, 82.5, 89.1], 'worse'),
  context: text('of 20,000 everyday repairs, 2024/25'),
};

const COMPLAINTS: OverviewItem = {
  ...REPAIRS,
  id: 'tsm-ch01-stage1',
  code: 'CH01(1)',
  name: text('Complaints'),
  theme: 'complaints',
  basis: 'records',
  unit: 'per-1000-homes',
  polarity: 'neutral',
  latest: {...counted(2024, 61.4, 1228, 20_000)},
  previous: {...counted(2023, 42.5, 850, 20_000)},
  movement: verdict('higher', 'Higher. It was 42.5 in 2023/24.', 18.9),
  benchmark: {...similar(2024, [38.2, 52.1, 70.4], 'about-the-same'), rank: null, band: null},
  context: text('for every 1,000 homes, 2024/25'),
};

const MONTHLY: OverviewItem = {
  ...EMERGENCIES,
  id: 'repairs-right-first-time',
  code: null,
  name: text('Fixed on the first visit'),
  latest: {
    ...counted(2024, 89.4, 1756, 1964),
    period: {start: '2025-06-01', end: '2025-06-30', kind: 'month'},
    status: 'provisional',
  },
  movement: verdict('better', 'Better. It was 82% a year ago.', 7),
  target: {from: '2024-04-01', value: 85, setBy: text('The board'), reason: text('Agreed with residents')},
  benchmark: null,
  context: text('of repairs, June 2025'),
  sparkline: [82, 83.1, 82.2, 83.2, 82.3, 84.6, 85.4, 85.6, 86.1, 85.9, 87, 88.4, 89.4].map((value, index) => {
    const month = new Date(Date.UTC(2024, 5 + index, 1));
    const end = new Date(Date.UTC(2024, 6 + index, 0));
    return {
      period: {start: month.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10), kind: 'month'},
      value,
    };
  }),
};

/** The monthly tile with a line through other figures. */
const line = (name: string, values: readonly (number | null)[]): OverviewItem => ({
  ...MONTHLY,
  name: text(name),
  previous: counted(2023, 82, 1610, 1964),
  sparkline: values.map((value, index) => ({
    period: {
      start: new Date(Date.UTC(2025, 6 - values.length + index, 1)).toISOString().slice(0, 10),
      end: new Date(Date.UTC(2025, 7 - values.length + index, 0)).toISOString().slice(0, 10),
      kind: 'month',
    },
    value,
  })),
});

const hidden = (reason: MissingReason): OverviewItem => ({
  ...REPAIRS,
  name: text('Shared owners satisfied with complaints'),
  scope: {id: 'LCHO', kind: 'landlord', tenure: 'LCHO', name: text('Shared ownership')},
  latest: missing(2024, reason),
  previous: null,
  movement: verdict('no-earlier', 'There is no earlier figure to compare with.', null),
  benchmark: null,
  context: text('no figure for 2024/25'),
  sentence: text(`There is no figure for 2024/25. ${WHY_MISSING[reason]}`),
  sparkline: [{period: year(2024), value: null}],
});

/** Every state of the tile. The figures are illustrative; Larkfield Homes does not exist. */
export const TILE_EXAMPLES = {
  survey: {title: 'What tenants said', item: REPAIRS},
  records: {title: 'From records, with a target met', item: EMERGENCIES},
  better: {title: 'Better', item: EMERGENCIES, attributes: {href: '#measure'}},
  worse: {title: 'Worse, target missed', item: WORSE},
  higher: {title: 'Neither way is better', item: COMPLAINTS},
  lower: {
    title: 'Lower, neither way is better',
    item: {
      ...COMPLAINTS,
      movement: verdict('lower', 'Lower. It was 74.0 in 2023/24.', -12.6),
      previous: counted(2023, 74, 1480, 20_000),
    },
  },
  tooFew: {
    title: 'Too few to tell',
    item: {
      ...REPAIRS,
      latest: surveyed(2024, 61, 41, [45.7, 74.3]),
      movement: verdict('too-few', 'Too few to tell. Only 41 tenants answered in 2024/25.', null),
    },
  },
  cannotCompare: {
    title: 'Cannot be compared',
    item: {
      ...REPAIRS,
      movement: verdict(
        'cannot-compare',
        'Cannot be compared with 2023/24. Most answers were collected by post then, and by telephone now. That alone can change a score.',
        null,
      ),
    },
  },
  noEarlier: {
    title: 'First year',
    item: {
      ...REPAIRS,
      previous: null,
      movement: verdict('no-earlier', 'There is no earlier figure to compare with.', null),
    },
  },
  provisional: {
    title: 'Not final',
    item: {
      ...EMERGENCIES,
      latest: {...EMERGENCIES.latest, status: 'provisional', note: text('Some jobs are still being checked.')},
    },
  },
  revised: {
    title: 'Revised',
    item: {
      ...EMERGENCIES,
      latest: {
        ...EMERGENCIES.latest,
        status: 'revised',
        note: text('It was 99.8%. 21 jobs had the wrong finish time.'),
      },
    },
  },
  monthly: {title: 'Thirteen months', item: MONTHLY},
  onePoint: {title: 'One month known', item: line('Kept their appointment', [89.4])},
  sixty: {
    title: 'Sixty months',
    item: line(
      'Answered within five working days',
      Array.from({length: 60}, (_, index) => (index === 59 ? 89.4 : 80 + (index % 12) / 2)),
    ),
  },
  allEqual: {title: 'Nothing varied', item: line('Lifts that worked', Array<number>(13).fill(89.4))},
  longNames: {
    title: 'Very long names',
    item: {...WORSE, name: text(LONG_NAME), context: text(`of all ${LONG_NAME.toLowerCase()}, 2024/25`)},
  },
  compact: {title: 'Compact', item: EMERGENCIES, attributes: {compact: true}},
  compactSurvey: {title: 'Compact, survey', item: REPAIRS, attributes: {compact: true}},
  suppressed: {title: 'Hidden to protect people', item: hidden('suppressed')},
  notCollected: {title: 'Not collected', item: hidden('not-collected')},
  notDue: {title: 'Not due', item: hidden('not-due')},
  withdrawn: {title: 'Withdrawn', item: hidden('withdrawn')},
  excluded: {title: 'Left out by the regulator', item: hidden('excluded')},
  undefined: {title: 'Nothing to count', item: hidden('undefined')},
  pinned: {title: 'A kept copy', item: REPAIRS, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', item: REPAIRS, attributes: {language: 'cy'}},
  loading: {title: 'Loading', item: REPAIRS, reading: 'never'},
  error: {title: 'Did not load', item: REPAIRS, reading: 'fails'},
  stale: {title: 'Last good copy', item: REPAIRS, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {item: OverviewItem}>;
