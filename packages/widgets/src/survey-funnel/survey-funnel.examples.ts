import type {Funnel, FunnelQuarter, SurveyFunnel} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

type Counts = [done: number | null, reachable: number | null, asked: number | null, answered: number | null];

const AREAS = ['Eastmoor', 'Harbour Side', 'Millbrook', 'Upper Lark'];
const idOf = (name: string) => `area:${name.toLowerCase().replaceAll(' ', '-')}`;

function funnel(scope: Funnel['scope'], [done, reachable, asked, answered]: Counts): Funnel {
  return {
    scope,
    done,
    reachable,
    asked,
    answered,
    responseRate: asked && answered !== null ? (answered / asked) * 100 : null,
    shareOfDone: null,
    shareOfAsked: null,
    missing: scope.kind !== 'channel' && [done, reachable, asked, answered].includes(null) ? 'suppressed' : null,
  };
}

const area = (name: string, counts: Counts, [done, asked]: [number, number]): Funnel => ({
  ...funnel({id: idOf(name), kind: 'area', tenure: 'all', name: text(name)}, counts),
  shareOfDone: counts[0] === null ? null : ((counts[0] ?? 0) / done) * 100,
  shareOfAsked: counts[2] === null ? null : ((counts[2] ?? 0) / asked) * 100,
});

const FAIR = 'The people asked live where the repairs were done.';

function quarter(start: string, end: string, whole: Counts, areas: Counts[]): FunnelQuarter {
  return {
    period: {start, end, kind: 'quarter'},
    status: 'final',
    whole: funnel({id: 'all', kind: 'landlord', tenure: 'all', name: text('All homes')}, whole),
    areas: areas.map((counts, index) => area(AREAS[index] ?? 'Area', counts, [whole[0] ?? 1, whole[2] ?? 1])),
    channels: [
      funnel({id: 'channel:sms', kind: 'channel', tenure: 'all', name: text('Text message')}, [null, null, 980, 214]),
    ],
    alarm: {verdict: 'fair', distance: 1.2, p: 0.8, over: [], under: [], sentence: text(FAIR)},
  };
}

const SPRING: FunnelQuarter = {
  ...quarter(
    '2026-04-01',
    '2026-06-30',
    [8684, 2023, 1960, 498],
    [
      [2407, 556, 543, 134],
      [2281, 511, 492, 122],
      [2507, 594, 577, 157],
      [1489, 362, 348, 85],
    ],
  ),
  status: 'provisional',
};
const WINTER = quarter(
  '2026-01-01',
  '2026-03-31',
  [11_427, 2950, 2880, 802],
  [
    [3055, 790, 772, 214],
    [3214, 824, 801, 222],
    [3321, 861, 843, 240],
    [1837, 475, 464, 126],
  ],
);
const ALARM: FunnelQuarter = {
  ...quarter(
    '2025-01-01',
    '2025-03-31',
    [11_127, 1100, 1067, 200],
    [
      [3055, 13, 12, 2],
      [2914, 10, 9, 1],
      [3321, 695, 678, 130],
      [1837, 382, 368, 67],
    ],
  ),
  alarm: {
    verdict: 'alarm',
    distance: 52.2,
    p: 1e-300,
    over: [idOf('Millbrook'), idOf('Upper Lark')],
    under: [idOf('Eastmoor'), idOf('Harbour Side')],
    sentence: text(
      'The survey asked the wrong mix of people. Too many were asked in Millbrook and Upper Lark, too few in Eastmoor and Harbour Side. Do not trust the score of this quarter.',
    ),
  },
};
const HIDDEN: FunnelQuarter = {
  ...quarter('2024-10-01', '2024-12-31', [402, 60, null, null], [[402, 60, null, null]]),
  alarm: {
    verdict: 'too-few',
    distance: null,
    p: null,
    over: [],
    under: [],
    sentence: text('Too few people were asked to tell where they live.'),
  },
};

const DOCUMENT: SurveyFunnel = {
  release: RELEASE,
  landlord: LARKFIELD,
  method: text(
    'We count the repairs finished in a quarter, the people drawn for the survey who could be asked, those who were asked, and those who answered.',
  ),
  quarters: [SPRING, WINTER, ALARM, HIDDEN],
  sentence: text(`January – March 2026: of 11,427 repairs finished, 2,880 people were asked and 802 answered. ${FAIR}`),
  source: SOURCE,
};

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwll with the Neighbouring Valleys and the Old Harbour';

const inAreas = (...areas: Funnel[]): SurveyFunnel => ({...DOCUMENT, quarters: [{...WINTER, areas}]});

/** Every state of the survey's steps. The figures are illustrative. */
export const FUNNEL_EXAMPLES = {
  fair: {title: 'Asked where the repairs were done', data: DOCUMENT},
  alarm: {title: 'The wrong mix was asked', data: DOCUMENT, attributes: {quarter: '2025-01-01'}},
  provisional: {title: 'Not final', data: DOCUMENT, attributes: {quarter: '2026-04-01'}},
  suppressed: {title: 'Too few, and hidden', data: DOCUMENT, attributes: {quarter: '2024-10-01'}},
  revised: {title: 'Revised', data: {...DOCUMENT, quarters: [{...WINTER, status: 'revised'}]}},
  onePoint: {title: 'One area', data: inAreas(...WINTER.areas.slice(0, 1))},
  twoPoints: {title: 'Two areas', data: inAreas(...WINTER.areas.slice(0, 2))},
  sixty: {
    title: 'Sixty areas',
    data: inAreas(
      ...Array.from({length: 60}, (_, at) => area(`Ward ${at + 1}`, [100 + at, 60, 48, 12 + (at % 5)], [11_427, 2880])),
    ),
  },
  allEqual: {
    title: 'All areas alike',
    data: inAreas(...AREAS.map((name) => area(name, [2800, 740, 720, 200], [11_200, 2880]))),
  },
  allMissing: {
    title: 'Every area hidden',
    data: inAreas(...AREAS.map((name) => area(name, [null, null, null, null], [11_427, 2880]))),
  },
  longNames: {
    title: 'Very long names',
    data: {
      ...DOCUMENT,
      quarters: [{...ALARM, areas: ALARM.areas.map((one) => ({...one, scope: {...one.scope, name: text(LONG)}}))}],
    },
  },
  empty: {
    title: 'Nobody was asked yet',
    data: {...DOCUMENT, quarters: [], sentence: text('There is no quarter yet in which people were asked.')},
  },
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: SurveyFunnel}>;
