import type {
  ActionList,
  Comparison,
  MeasureDocument,
  OverviewItem,
  Programme,
  Scorecard,
  SurveyFunnel,
  ValueForMoney,
  Witnesses,
} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import type {CreditsExample} from '../service-credits/service-credits.examples.ts';
import {findSeries} from '../trend-chart/find-series.ts';
import {ALL_EXAMPLES} from './all-examples.ts';
import {PASSPORT} from './larkfield.ts';
import type {WidgetExample} from './widget-example.ts';

// Which example shows which state. Examples are found by what they hold and not by their names, so that one cannot say that
// it shows a state and show another.

type Example = WidgetExample & {data?: unknown; item?: OverviewItem; peers?: Comparison} & CreditsExample;
type Points = (number | null)[];

/** The figures that a widget draws or lists, in rows of one drawing each. A form shows none and has states of its own. */
const POINTS: Readonly<Record<string, (example: Example) => Points[]>> = {
  'doorstep-kpi-tile': ({item}) => (item ? [item.sparkline.map(({value}) => value)] : []),
  'doorstep-trend-chart': ofSeries,
  'doorstep-data-table': ofSeries,
  'doorstep-comparison': ({data, peers}) => {
    if (peers) return [peers.landlords.map(({value}) => value)];
    const [group] = findSeries(data as MeasureDocument, undefined)?.benchmarks ?? [];
    return group ? [[group.lowerQuartile, group.median, group.upperQuartile]] : [];
  },
  'doorstep-scorecard': ({data}) =>
    (data as Scorecard).perspectives.flatMap(({rows}) => rows.map((row) => row.sparkline.map(({value}) => value))),
  'doorstep-value-map': ({data}) =>
    (data as ValueForMoney).pairs.map(({parts}) =>
      parts.filter(({scope}) => scope.kind === 'contractor').map(({cost, outcome}) => cost.value && outcome.value),
    ),
  'doorstep-witnesses': ({data}) => [(data as Witnesses).groups.map(({inspector}) => inspector.share)],
  'doorstep-survey-funnel': ({data}) =>
    (data as SurveyFunnel).quarters.map(({areas}) => areas.map(({shareOfDone}) => shareOfDone)),
  'doorstep-programme': ({data, attributes}) =>
    (data as Programme).programmes
      .filter(({id}) => attributes?.['programme'] === undefined || attributes['programme'] === id)
      .map(({months, budget}) => (months.length > 0 ? months.map((month) => month.expected) : [budget])),
  'doorstep-actions': ({data}) => [(data as ActionList).actions.map(() => 1)],
  'doorstep-passport': () => [],
  'doorstep-service-credits': ({credits = []}) => credits.map(({lines}) => lines.map(({actual}) => actual)),
};

function ofSeries({data, attributes}: Example): Points[] {
  const series = findSeries(data as MeasureDocument, attributes?.['scope'] as string | undefined);
  return series ? [series.observations.map(({value}) => value)] : [];
}

/** The one fact of a document that says nothing else. */
const SOURCE_ALONE = PASSPORT.facts[0]?.label.en;

const isNumber = (value: number | null) => value !== null;
const REASONS = ['suppressed', 'not-collected', 'not-due', 'withdrawn', 'excluded', 'undefined'] as const;

type Fits = (example: Example, points: Points[], text: string) => boolean;
const anyRow =
  (test: (row: Points) => boolean): Fits =>
  (_, points) =>
    points.some(test);
const says =
  (pattern: RegExp): Fits =>
  (_example, _points, text) =>
    pattern.test(text);

/** Every state, and how an example of it is known. */
const STATES: Readonly<Record<string, Fits>> = {
  loading: ({reading}) => reading === 'never',
  error: ({reading}) => reading === 'fails',
  stale: ({reading}) => reading === 'fails-later',
  pinned: ({attributes}) => attributes?.['release'] !== undefined,
  ready: ({reading, title}) => reading === undefined && title !== '',
  provisional: says(/"status":"provisional"|"finished":null|"indicative":true/),
  revised: says(/"status":"revised"/),
  overdue: says(/"verdict":"not-yet"|"time":"behind"/),
  'nothing at all': ({reading, data}, points) =>
    reading === undefined &&
    points.flat().length === 0 &&
    ((data as Partial<MeasureDocument> | undefined)?.passport?.facts ?? []).every(
      ({label}) => label.en === SOURCE_ALONE,
    ),
  ...Object.fromEntries(
    REASONS.map((reason) => [`missing: ${reason}`, says(new RegExp(`"missing":"${reason}"`))] as const),
  ),
  'one point': anyRow((row) => row.length === 1 && row.every(isNumber)),
  'two points': anyRow((row) => row.length === 2 && row.every(isNumber)),
  '60 points': anyRow((row) => row.length >= 60),
  'all equal': anyRow((row) => row.length > 1 && row.every((value) => value !== null && value === row[0])),
  'all missing': anyRow((row) => row.length > 0 && row.every((value) => value === null)),
  'very long names': says(/\p{L}{30}/u),
};

const GIVEN = 'it is given its figures and reads none';
const OF_RELEASES = 'its document knows figures as they are, and not how they came to be';
const SMALL_ONLY = 'only small counts hide what is made from a landlord’s own records';
const NO_DAY = 'nothing that it shows has a day by which it is due';
const NO_POINTS = 'it shows facts in words and no points';

const not = (why: string, ...states: string[]) => Object.fromEntries(states.map((state) => [state, why]));
const reasonsBut = (...shown: string[]) =>
  REASONS.filter((reason) => !shown.includes(reason)).map((reason) => `missing: ${reason}`);

/** The states that a widget cannot be in, with the reason. */
const WITHOUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'doorstep-kpi-tile': {
    ...not(NO_DAY, 'overdue'),
    ...not('an overview has a tile for figures that are there, or that say why not', 'nothing at all'),
  },
  'doorstep-trend-chart': not(NO_DAY, 'overdue'),
  'doorstep-data-table': not(NO_DAY, 'overdue'),
  'doorstep-comparison': {
    ...not(NO_DAY, 'overdue'),
    ...not('fewer than five others are no group to compare with: then it says so', 'one point', 'two points'),
  },
  'doorstep-scorecard': not(NO_DAY, 'overdue'),
  'doorstep-value-map': {
    ...not(NO_DAY, 'overdue'),
    ...not(OF_RELEASES, 'provisional', 'revised'),
    ...not(SMALL_ONLY, ...reasonsBut('suppressed')),
  },
  'doorstep-witnesses': {
    ...not(NO_DAY, 'overdue'),
    ...not(OF_RELEASES, 'provisional', 'revised'),
    ...not(SMALL_ONLY, ...reasonsBut('suppressed')),
    ...not('a landlord has a handful of contractors', '60 points'),
  },
  'doorstep-survey-funnel': {...not(NO_DAY, 'overdue'), ...not(SMALL_ONLY, ...reasonsBut('suppressed'))},
  'doorstep-programme': {
    ...not(OF_RELEASES, 'revised'),
    ...not('small counts are left out of its document, and it says so', ...reasonsBut()),
  },
  'doorstep-actions': {
    ...not(
      'an action is no figure: it is there or it is not',
      'provisional',
      'revised',
      ...reasonsBut(),
      'all missing',
    ),
    ...not('each action is a card of its own: more of them are longer and nothing else', '60 points'),
  },
  'doorstep-passport': not(
    NO_POINTS,
    ...['overdue', 'provisional', 'revised', ...reasonsBut()],
    ...['one point', 'two points', '60 points', 'all equal', 'all missing'],
  ),
  'doorstep-service-credits': {
    ...not(GIVEN, 'loading', 'error', 'stale', 'pinned'),
    ...not(NO_DAY, 'overdue'),
    ...not(SMALL_ONLY, ...reasonsBut('suppressed')),
    ...not('a month is never revised: another version of the schedule is another document', 'revised'),
    ...not('a contract has as many lines as its schedule has rules', '60 points'),
    ...not('lines are of measures in several units: equal figures mean nothing', 'all equal'),
  },
};

/** The names of a widget's examples that show a state. */
function findShown(tag: string, fits: Fits): string[] {
  return Object.entries(ALL_EXAMPLES[tag] ?? {})
    .filter(([, example]) => {
      const {title: _, reading, attributes, ...values} = example as Example;
      return fits(example, reading ? [] : (POINTS[tag]?.(example) ?? []), JSON.stringify(values));
    })
    .map(([name]) => name);
}

describe('the states of each widget', () => {
  const rows = Object.keys(POINTS).flatMap((tag) =>
    Object.entries(STATES).map(([state, fits]) => ({tag, state, fits, why: WITHOUT[tag]?.[state]})),
  );

  it.each(rows.filter(({why}) => why === undefined))('has an example: $tag, $state', ({tag, fits}) => {
    expect(findShown(tag, fits)).not.toEqual([]);
  });

  it.each(rows.filter(({why}) => why !== undefined))('$tag is never so: $state, for $why', ({tag, fits}) => {
    expect(findShown(tag, fits)).toEqual([]);
  });

  it('are known by name', () => {
    for (const states of Object.values(WITHOUT))
      expect(Object.keys(states).filter((state) => !Object.hasOwn(STATES, state))).toEqual([]);
  });
});
