import type {Measure, Observation, Scope, Series, Text, ValueForMoney, ValuePair, ValuePoint} from '@doorstep/contract';
import {
  cornerOf,
  type CostPair,
  figureInWords,
  say,
  standCost,
  standOutcome,
  textIn,
  type ValueSide,
} from '@doorstep/domain';
import type {Body} from './body.ts';
import type {PublishedMeasure} from './scorecard.ts';

/** Cost with outcome for a landlord that named no pairs of its own. */
export const DEFAULT_PAIRS: readonly CostPair[] = [
  {id: 'repairs-first-time', cost: 'cost-per-repair', outcome: 'repairs-right-first-time'},
  {id: 'repairs-satisfaction', cost: 'cost-per-repair', outcome: 'repairs-satisfaction'},
  {id: 'repairs-days', cost: 'cost-per-home', outcome: 'repairs-days-to-complete'},
];

/** Parts whose cost and outcome are held against the rest of the landlord. */
const PARTS = ['contractor', 'area'] as const;

/**
 * What was paid beside what came of it, from measures as they are published, so nothing small is in it. A pair of which
 * one measure is not published is left out: cost alone is not value for money.
 */
export function makeValueForMoney(
  published: readonly PublishedMeasure[],
  pairs: readonly CostPair[] = DEFAULT_PAIRS,
): Body<ValueForMoney> {
  const find = (id: string) => published.find(({measure}) => measure.id === id);
  return {
    method: say((words) => words.insights.value.method),
    pairs: pairs.flatMap(({id, cost, outcome}) => {
      const [paid, bought] = [find(cost), find(outcome)];
      return paid === undefined || bought === undefined ? [] : [makePair(id, paid, bought)];
    }),
  };
}

function makePair(id: string, cost: PublishedMeasure, outcome: PublishedMeasure): ValuePair {
  const [paid, bought] = [yearsOf(cost, 'all'), yearsOf(outcome, 'all')];
  const breaks = [cost, outcome].flatMap(
    ({series}) => series.find(({scope}) => scope.kind === 'landlord')?.breaks ?? [],
  );
  const years = paid.flatMap((now): ValuePoint[] => {
    const result = at(bought, now);
    if (result === undefined) return [];
    const before = paid.find(
      ({period}) => Number(period.start.slice(0, 4)) === Number(now.period.start.slice(0, 4)) - 1,
    );
    const isBroken = breaks.some(
      ({date}) => before !== undefined && date > before.period.start && date <= now.period.end,
    );
    const earlier = before === undefined || isBroken ? null : before;
    const others: Others = {cost: earlier, outcome: earlier === null ? null : (at(bought, earlier) ?? null)};
    return [toPoint({cost, outcome, others, isPart: false}, scopeOf(cost, 'all'), now, result)];
  });
  const newest =
    years.findLast(({cost: one, outcome: two}) => one.value !== null && two.value !== null) ?? years.at(-1);
  const parts = newest === undefined ? [] : partsOf(cost, outcome, newest.period.start);
  const none = say((words) => words.insights.value.none);
  return {id, cost: inShort(cost), outcome: inShort(outcome), years, parts, sentence: newest?.sentence ?? none};
}

function inShort({measure: {id, name, unit, decimals, polarity}}: PublishedMeasure): ValuePair['cost'] {
  return {id, name, unit, decimals, polarity};
}

function seriesOf({series}: PublishedMeasure, scopeId: string): Series | undefined {
  return series.find(({scope, kind}) => scope.id === scopeId && kind === 'financial-year');
}

function scopeOf({series}: PublishedMeasure, scopeId: string): Scope {
  const found = series.find(({scope}) => scope.id === scopeId)?.scope;
  return found ?? {id: scopeId, kind: 'landlord', tenure: 'all', name: {en: scopeId}};
}

/** Full financial years with a final figure or a reason why there is none. */
function yearsOf(published: PublishedMeasure, scopeId: string): readonly Observation[] {
  return seriesOf(published, scopeId)?.observations.filter(({status}) => status !== 'provisional') ?? [];
}

function at(observations: readonly Observation[], {period}: Pick<Observation, 'period'>): Observation | undefined {
  return observations.find((one) => one.period.start === period.start);
}

function partsOf(cost: PublishedMeasure, outcome: PublishedMeasure, start: string): ValuePoint[] {
  const year = {period: {start, end: start, kind: 'financial-year' as const}};
  const [whole, result] = [at(yearsOf(cost, 'all'), year), at(yearsOf(outcome, 'all'), year)];
  const scopes = PARTS.flatMap((kind) =>
    cost.series.filter((one) => one.kind === 'financial-year' && one.scope.kind === kind).map(({scope}) => scope),
  );
  return scopes.flatMap((scope) => {
    const [paid, bought] = [at(yearsOf(cost, scope.id), year), at(yearsOf(outcome, scope.id), year)];
    if (paid === undefined || bought === undefined || (paid.value === null && bought.value === null)) return [];
    const others: Others = {
      cost: restOf(cost.measure, whole, paid),
      outcome: restOf(outcome.measure, result, bought),
    };
    return [toPoint({cost, outcome, others, isPart: true}, scope, paid, bought)];
  });
}

const PER: Readonly<Partial<Record<Measure['unit'], number>>> = {percent: 100, 'per-1000-homes': 1000};

/** The landlord without one part, from real sums; null where either is hidden or the part is all of it. */
function restOf({unit}: Measure, whole: ValueSide | undefined, part: ValueSide): ValueSide | null {
  const minus = (name: 'numerator' | 'denominator') => {
    const [all, own] = [whole?.[name] ?? null, part[name]];
    return all === null || own === null ? null : all - own;
  };
  const [numerator, denominator] = [minus('numerator'), minus('denominator')];
  if (numerator === null || denominator === null || denominator <= 0 || numerator < 0) return null;
  const isOfCases = whole?.base === whole?.denominator;
  return {
    value: (numerator / denominator) * (PER[unit] ?? 1),
    numerator,
    denominator,
    base: isOfCases ? denominator : null,
  };
}

interface Others {
  readonly cost: ValueSide | null;
  readonly outcome: ValueSide | null;
}

interface PointContext {
  readonly cost: PublishedMeasure;
  readonly outcome: PublishedMeasure;
  readonly others: Others;
  readonly isPart: boolean;
}

function toPoint(context: PointContext, scope: Scope, paid: Observation, bought: Observation): ValuePoint {
  const {cost, outcome, others, isPart} = context;
  const costStanding = standCost(paid, others.cost);
  const outcomeStanding = standOutcome(outcome.measure, bought, others.outcome);
  const standing = {costStanding, outcomeStanding};
  return {
    scope,
    period: paid.period,
    cost: toFigure(paid),
    outcome: toFigure(bought),
    ...standing,
    corner: cornerOf(costStanding, outcomeStanding),
    sentence: toSentence({cost, outcome, isPart}, standing, [paid.value, bought.value]),
  };
}

function toFigure({value, missing, base, interval}: Observation): ValuePoint['cost'] {
  return {value, missing, base, interval};
}

function toSentence(
  {cost, outcome, isPart}: Omit<PointContext, 'others'>,
  {costStanding, outcomeStanding}: Pick<ValuePoint, 'costStanding' | 'outcomeStanding'>,
  [paid, bought]: readonly [number | null, number | null],
): Text {
  return say((words, language) => {
    const {value} = words.insights;
    if (paid === null || bought === null) return value.missing;
    const shown = figureInWords(paid, cost.measure, words, language);
    const result = figureInWords(bought, outcome.measure, words, language);
    const name = textIn(outcome.measure.name, language);
    if (costStanding === 'cannot-tell' && outcomeStanding === 'cannot-tell') {
      return value.alone({shown, name, result});
    }
    const told = {cost: value.cost[costStanding]({shown}), outcome: value.outcome[outcomeStanding]({name, result})};
    return isPart ? value.rest(told) : value.year(told);
  });
}
