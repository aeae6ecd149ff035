import {
  type Action,
  type Measure,
  PERSPECTIVES,
  type Scorecard,
  type ScorecardRow,
  type Series,
  type Text,
} from '@doorstep/contract';
import {captionOf, countVerdicts, findDivergences, lintScorecard, say} from '@doorstep/domain';
import type {Body} from './body.ts';

/** A scorecard as the landlord wrote it down. */
export interface ScorecardPlan {
  readonly id: string;
  readonly name: Text;
  /** Ids of measures. */
  readonly rows: readonly string[];
}

/** A measure as it is published, so nothing small is in it. The series shown first stands first. */
export interface PublishedMeasure {
  readonly measure: Measure;
  readonly series: readonly Series[];
  /** The newest first. */
  readonly actions: readonly Action[];
}

/** As many points as a small line has. */
const SPARKLINE_POINTS = 13;

/** A balanced scorecard with its flags, from measures as they are published. `find` knows every measure by its id. */
export function makeScorecard(
  {id, name, rows}: ScorecardPlan,
  published: readonly PublishedMeasure[],
  find: (id: string) => Measure | undefined,
): Body<Scorecard> {
  const known = rows.flatMap((row) => find(row) ?? []);
  const here = new Set(rows);
  const made = known.map((measure) => ({
    measure,
    row: makeRow(
      measure,
      published.find((one) => one.measure.id === measure.id),
      {here, find},
    ),
  }));
  const verdicts = made.map(({row}) => row.movement?.verdict ?? null);
  const moving = made.map(({measure, row}) => ({...measure, verdict: row.movement?.verdict ?? null}));
  return {
    id,
    name,
    perspectives: PERSPECTIVES.map((perspective) => ({
      perspective,
      name: say((words) => words.improvement.perspectives[perspective]),
      rows: made.filter(({measure}) => measure.perspective === perspective).map(({row}) => row),
    })),
    counts: countVerdicts(verdicts),
    caption: captionOf(verdicts),
    flags: [...lintScorecard(rows, find), ...findDivergences(moving)],
  };
}

interface Card {
  readonly here: ReadonlySet<string>;
  readonly find: (id: string) => Measure | undefined;
}

function makeRow(measure: Measure, published: PublishedMeasure | undefined, {here, find}: Card): ScorecardRow {
  const series = published === undefined ? undefined : chooseSeries(published.series);
  const observations = series?.observations.filter(({status}) => status !== 'provisional') ?? [];
  const latest = observations.at(-1) ?? null;
  const steps = series?.targets.filter(({from}) => latest !== null && from <= latest.period.end) ?? [];
  const action = published?.actions.find(({scope}) => scope === series?.scope.id);
  const {id, code, name, meaning, unit, decimals, polarity, timing, level} = measure;
  return {
    ...{id, code, name, meaning, unit, decimals, polarity, timing, level},
    latest,
    target: steps.at(-1) ?? null,
    movement: latest === null ? null : (series?.movement ?? null),
    sparkline: observations.slice(-SPARKLINE_POINTS).map(({period, value}) => ({period, value})),
    counterMeasures: measure.counterMeasures.flatMap((counter) => {
      const found = find(counter);
      return found === undefined ? [] : [{id: found.id, name: found.name, isHere: here.has(found.id)}];
    }),
    action: action === undefined ? null : {id: action.id, plan: action.plan, result: action.result},
  };
}

/** The part shown first, month by month where it is known so. */
function chooseSeries(series: readonly Series[]): Series | undefined {
  const [first] = series;
  return series.find(({scope, kind}) => scope.id === first?.scope.id && kind === 'month') ?? first;
}
