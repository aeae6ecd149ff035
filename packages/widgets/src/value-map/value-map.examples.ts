import type {ValueFigure, ValueForMoney, ValuePair, ValuePoint} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text, year} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const figure = (value: number, base: number, interval?: [number, number]): ValueFigure => ({
  value,
  missing: null,
  base,
  interval: interval ? {low: interval[0], high: interval[1]} : null,
});
const hidden: ValueFigure = {value: null, missing: 'suppressed', base: null, interval: null};

type Standings = Pick<ValuePoint, 'costStanding' | 'outcomeStanding' | 'corner'>;
const MIDDLE: Standings = {costStanding: 'about-the-same', outcomeStanding: 'about-the-same', corner: 'between'};
const CHEAP: Standings = {costStanding: 'less', outcomeStanding: 'worse', corner: 'less-and-worse'};
const UNKNOWN: Standings = {costStanding: 'cannot-tell', outcomeStanding: 'cannot-tell', corner: 'cannot-tell'};

const point = (
  [kind, name]: [ValuePoint['scope']['kind'], string],
  start: number,
  cost: ValueFigure,
  outcome: ValueFigure,
  sentence: string,
  standings: Standings = MIDDLE,
): ValuePoint => ({
  scope: {id: kind === 'landlord' ? 'all' : `${kind}:${name}`, kind, tenure: 'all', name: text(name)},
  period: year(start),
  cost,
  outcome,
  ...standings,
  sentence: text(sentence),
});

const said = (cost: string, outcome: string) =>
  `Compared with the rest: it cost ${cost}, and “Satisfied with their repair” is ${outcome}.`;

const SATISFIED: ValuePair = {
  id: 'repairs-satisfaction',
  cost: {id: 'cost-per-repair', name: text('Cost of a repair'), unit: 'pounds', decimals: 0, polarity: 'neutral'},
  outcome: {
    id: 'repairs-satisfaction',
    name: text('Satisfied with their repair'),
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
  },
  years: [
    point(
      ['landlord', 'All homes'],
      2023,
      figure(214.4, 45_026),
      figure(75.5, 2786, [73.9, 77]),
      'It cost £214; 75% were satisfied.',
      UNKNOWN,
    ),
    point(
      ['landlord', 'All homes'],
      2024,
      figure(228.4, 45_546),
      figure(77.1, 2280, [75.4, 78.8]),
      'It cost £228; 77% were satisfied.',
      UNKNOWN,
    ),
    point(
      ['landlord', 'All homes'],
      2025,
      figure(241.1, 45_157),
      figure(75.2, 2922, [73.6, 76.7]),
      'It cost £241; 75% were satisfied.',
      UNKNOWN,
    ),
  ],
  parts: [
    point(
      ['contractor', 'Brackenhall (made up)'],
      2025,
      figure(263.7, 16_360),
      figure(77.1, 1062, [74.5, 79.5]),
      said('more (£264)', 'about the same (77%)'),
    ),
    point(
      ['contractor', 'Larkfield Direct'],
      2025,
      figure(245.2, 15_415),
      figure(77.3, 1005, [74.6, 79.8]),
      said('about the same (£245)', 'about the same (77%)'),
    ),
    point(
      ['contractor', 'Tidewater (made up)'],
      2025,
      figure(208.8, 13_382),
      figure(70.2, 855, [67, 73.1]),
      said('less (£209)', 'worse (70%)'),
      CHEAP,
    ),
    point(
      ['area', 'Eastmoor'],
      2025,
      figure(241.4, 10_230),
      figure(72.7, 649, [69.2, 76]),
      said('about the same (£241)', 'about the same (73%)'),
    ),
    point(
      ['area', 'Harbour Side'],
      2025,
      figure(211.2, 9764),
      figure(70.9, 626, [67.3, 74.3]),
      said('less (£211)', 'worse (71%)'),
      CHEAP,
    ),
    point(
      ['area', 'Upper Lark'],
      2025,
      figure(249.8, 6189),
      figure(79.6, 401, [75.3, 83.2]),
      said('about the same (£250)', 'better (80%)'),
    ),
  ],
  sentence: text('It cost £241; “Satisfied with their repair” is 75%.'),
};

const DAYS: ValuePair = {
  ...SATISFIED,
  id: 'repairs-days',
  cost: {...SATISFIED.cost, id: 'cost-per-home', name: text('Repairs cost for each home')},
  outcome: {id: 'repairs-days', name: text('Days to finish a repair'), unit: 'days', decimals: 1, polarity: 'lower'},
  years: [
    point(
      ['landlord', 'All homes'],
      2024,
      figure(837.3, 12_423),
      figure(15.2, 45_533),
      'It cost £837; a repair took 15.2 days.',
      UNKNOWN,
    ),
    point(
      ['landlord', 'All homes'],
      2025,
      figure(877.7, 12_406),
      figure(18.6, 45_157),
      'It cost about the same (£878), and a repair took longer (18.6 days).',
    ),
  ],
  parts: [],
  sentence: text('Compared with the year before: it cost about the same (£878), and a repair took longer (18.6 days).'),
};

const DOCUMENT: ValueForMoney = {
  release: RELEASE,
  landlord: LARKFIELD,
  method: text(
    'Cost is always shown with what it bought. A year is compared with the year before; a contractor or an area with the rest of the landlord. Cheap is not good and dear is not bad: read both. There is no score.',
  ),
  pairs: [SATISFIED, DAYS],
  source: SOURCE,
};

const only = (pair: Partial<ValuePair>): ValueForMoney => ({...DOCUMENT, pairs: [{...SATISFIED, ...pair}]});
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwll and the Neighbouring Valleys Repairs Partnership (made up)';

/** Every state of the value map. The figures are illustrative. */
export const VALUE_EXAMPLES = {
  contractors: {title: 'Contractors', data: DOCUMENT},
  areas: {title: 'Areas', data: DOCUMENT, attributes: {points: 'areas'}},
  years: {title: 'Years', data: DOCUMENT, attributes: {points: 'years'}},
  days: {title: 'Fewer is better', data: DOCUMENT, attributes: {pair: 'repairs-days'}},
  suppressed: {
    title: 'One part hidden',
    data: only({parts: SATISFIED.parts.map((one, index) => (index === 1 ? {...one, outcome: hidden} : one))}),
  },
  longNames: {
    title: 'Very long names',
    data: only({parts: SATISFIED.parts.map((one) => ({...one, scope: {...one.scope, name: text(LONG)}}))}),
  },
  onePoint: {title: 'One contractor', data: only({parts: SATISFIED.parts.slice(0, 1)})},
  twoPoints: {title: 'Two contractors', data: only({parts: SATISFIED.parts.slice(1, 3)})},
  sixty: {
    title: 'Sixty contractors',
    data: only({
      parts: Array.from({length: 60}, (_, at) =>
        point(
          ['contractor', `Contractor ${at + 1} (made up)`],
          2025,
          figure(200 + ((at * 37) % 90), 700 + at),
          figure(66 + ((at * 29) % 140) / 10, 90, [60 + ((at * 29) % 140) / 10, 72 + ((at * 29) % 140) / 10]),
          said('about the same', 'about the same'),
        ),
      ),
    }),
  },
  allEqual: {
    title: 'All at one place',
    data: only({
      parts: SATISFIED.parts
        .slice(0, 3)
        .map((one) => ({...one, cost: figure(241.1, 15_000), outcome: figure(75.2, 900, [72.3, 77.9])})),
    }),
  },
  allHidden: {
    title: 'All hidden',
    data: only({years: [], parts: SATISFIED.parts.slice(0, 2).map((one) => ({...one, cost: hidden}))}),
  },
  empty: {title: 'Nothing to show cost with', data: {...DOCUMENT, pairs: []}},
  notPublished: {title: 'No such pair', data: DOCUMENT, attributes: {pair: 'other'}},
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: ValueForMoney}>;
