import type {Measure, Period} from '@doorstep/contract';
import {MIN_BASE, MIN_COUNT, type Secret} from '@doorstep/domain';
import type {RecordObservation} from './observe.ts';
import {periodKey} from './periods.ts';
import type {RecordScope} from './scope.ts';
import type {RecordSeries} from './series.ts';

/** Least bases and counts that are shown, where a landlord sets its own. */
export interface SuppressionRules {
  readonly minBase?: {readonly survey: number; readonly records: number};
  readonly minCount?: number;
}

/** How a part of a landlord is named in published documents: `all`, `area:millbrook`, `area:not-recorded`. */
export function toScopeId({kind, value}: RecordScope): string {
  return kind === 'landlord' ? 'all' : `${kind}:${value ?? 'not-recorded'}`;
}

/** Names one figure of a measure: a scope as published and a period. */
export function toCell(scopeId: string, period: Period): string {
  return `${scopeId} ${periodKey(period)}`;
}

/** Every figure of the series by its cell, and nothing of periods in which there was nothing to count. */
export function listFigures(series: readonly RecordSeries[]): Map<string, RecordObservation> {
  const figures = new Map<string, RecordObservation>();
  for (const {scope, observations} of series) {
    for (const observation of observations) {
      if (observation.value !== null) figures.set(toCell(toScopeId(scope), observation.period), observation);
    }
  }
  return figures;
}

/** Counts from 1 to one below the least are as good as names. */
export function isLow(count: number, {minCount = MIN_COUNT}: SuppressionRules): boolean {
  return count > 0 && count < minCount;
}

type Smallness = 'base' | 'counted' | 'others';

/**
 * Why a figure must not be shown: it rests on too few (`base`), too few are counted in it (`counted`), or of those it
 * rests on too few are not counted in it (`others`): of a share, they are as few people. 0 and all are shown.
 */
export function listSmall(
  {value, numerator, denominator, base}: RecordObservation,
  measure: Measure,
  rules: SuppressionRules = {},
): Smallness[] {
  if (value === null || numerator === null) return [];
  const {minBase = MIN_BASE} = rules;
  const least = measure.basis === 'records' ? minBase.records : minBase.survey;
  const found: Smallness[] = base !== null && base < least ? ['base'] : [];
  const isShare = measure.unit === 'percent' && denominator !== null && denominator === base;
  const isCount = (measure.unit === 'count' && denominator === null) || measure.unit === 'per-1000-homes';
  if ((isShare || isCount) && isLow(numerator, rules)) found.push('counted');
  // A share of money counts nobody.
  if (isShare && isLow(denominator - numerator, rules)) found.push('others');
  return found;
}

/**
 * What must not be worked out of a measure: how many each hidden figure rests on, and of a figure with a small count
 * the count as well. All of them add up over parts and months alike; a count of 0 can be known from a sum of 0.
 * @param kept cells that an earlier release has hidden.
 */
export function listSecrets(
  figures: ReadonlyMap<string, RecordObservation>,
  measure: Measure,
  {rules, kept}: {rules: SuppressionRules; kept: ReadonlySet<string>},
): Secret[] {
  const all = [...figures].map(([name, figure]) => ({name, figure, why: listSmall(figure, measure, rules)}));
  const isKept = ({name}: (typeof all)[number]) => kept.has(name);
  const cells = (test: (one: (typeof all)[number]) => boolean) => new Set(all.filter(test).map(({name}) => name));
  const numbers: Counting[] = [
    ...(isCounted(measure) ? [['counted', toCounted] satisfies Counting] : []),
    ...(measure.unit === 'percent' ? [['others', toOthers] satisfies Counting] : []),
  ];
  const counts = numbers.flatMap(([smallness, count]): Secret[] => {
    const known = cells(({figure}) => count(figure) <= 0);
    const old = cells((one) => isKept(one) && count(one.figure) > 0);
    return [
      {cells: cells(({why}) => why.includes(smallness)), known},
      {cells: old, known, isOld: true},
    ];
  });
  const bases: Secret = {cells: cells((one) => one.why.length > 0 || isKept(one)), known: new Set()};
  return [bases, ...counts].filter((secret) => secret.cells.size > 0);
}

type Counting = [Smallness, (figure: RecordObservation) => number];

function isCounted({unit}: Measure): boolean {
  return unit === 'percent' || unit === 'per-1000-homes' || unit === 'count';
}

function toCounted({numerator}: RecordObservation): number {
  return numerator ?? 0;
}

function toOthers({numerator, denominator}: RecordObservation): number {
  return (denominator ?? 0) - (numerator ?? 0);
}
