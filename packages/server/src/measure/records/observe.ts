import type {Measure, MissingReason, Observation, Text} from '@doorstep/contract';
import {formatNumber, say, wilsonInterval} from '@doorstep/domain';
import type {RecordCube} from './cube.ts';
import type {SumDefinition} from './definition.ts';
import {addDays} from './months.ts';
import type {CountedPeriod} from './periods.ts';
import type {RecordScope} from './scope.ts';

/** How many finished repairs an inspector looked at, and at how many of those he agreed that the work is done. */
export interface SiteCheck {
  readonly sampled: number;
  readonly agreed: number;
}

/** A figure from records, with what it was promised to be and how far it was checked on site. */
export interface RecordObservation extends Observation {
  /** In the unit of the measure; the target in force on the period's last day. */
  target: number | null;
  checked: SiteCheck | null;
}

const PER: Readonly<Partial<Record<Measure['unit'], number>>> = {percent: 100, 'per-1000-homes': 1000};
const PENCE_PER_POUND = 100;

/** What an observation is formed from. */
export interface ObserveInput {
  readonly cube: RecordCube;
  readonly definition: SumDefinition;
  readonly measure: Measure;
  readonly scope: RecordScope;
  readonly asAt: string;
}

/**
 * One figure: the real sum of its months, never an average of averages. It is provisional while records of its last
 * month still come in, which is until `settlesAfter` days after its end (for repeat repairs: until the 90 days have passed).
 */
export function observe(input: ObserveInput, {period, months}: CountedPeriod): RecordObservation {
  const {cube, definition, measure, scope, asAt} = input;
  const total = (names: readonly string[], of = scope) =>
    names.reduce((sum, name) => sum + cube.sum(name, of, months), 0);
  const isCount = definition.denominator.length === 0;
  const [x, n] = [total(definition.numerator), total(definition.denominator)];
  const missing = findMissing(input, months, isCount ? null : n);
  const isProvisional = addDays(period.end, definition.settlesAfter) > asAt;
  const numerator = definition.pence === undefined ? x : x / PENCE_PER_POUND;
  const denominator = isCount ? null : definition.pence === 'both' ? n / PENCE_PER_POUND : n;
  const shared = {
    period,
    counts: null,
    status: isProvisional ? ('provisional' as const) : ('final' as const),
    target: null,
    checked: toSiteCheck(input, months),
  };
  if (missing !== null) {
    return {
      ...shared,
      value: null,
      missing,
      numerator: null,
      denominator: null,
      base: null,
      interval: null,
      note: null,
    };
  }
  const base = definition.base === undefined ? denominator : total([definition.base]);
  return {
    ...shared,
    value: denominator === null ? numerator : (numerator * (PER[measure.unit] ?? 1)) / denominator,
    missing: null,
    numerator,
    denominator,
    base,
    interval: definition.isSample === true ? toInterval(x, n) : null,
    note: definition.outOf === undefined ? null : toNote(n, total([definition.outOf])),
  };
}

/**
 * Why there is no figure. A denominator of 0 is `undefined` where there was nothing to count, and `not-collected` where
 * there was, but the records do not say it.
 */
function findMissing(
  {cube, definition, scope}: ObserveInput,
  months: readonly string[],
  denominator: number | null,
): MissingReason | null {
  const {numerator, outOf} = definition;
  const isKnownIn = (names: readonly string[], month: string) => names.some((name) => cube.isCollected(name, month));
  const isKnown = (name: string) => cube.isStock(name) || months.some((month) => cube.isCollected(name, month));
  if (denominator === 0) {
    if (outOf !== undefined && cube.sum(outOf, scope, months) > 0) return 'not-collected';
    return definition.denominator.some(isKnown) ? 'undefined' : 'not-collected';
  }
  if (!numerator.some(isKnown)) return 'not-collected';
  // Money and what it bought come from two files: a month that lacks the first would make the rest look cheap.
  const lacksMonth = !months.every((month) => isKnownIn(numerator, month));
  return definition.pence === 'numerator' && lacksMonth ? 'not-collected' : null;
}

function toInterval(x: number, n: number): Observation['interval'] {
  const {low, high} = wilsonInterval(x, n);
  return {low: low * 100, high: high * 100};
}

function toSiteCheck({cube, definition, scope}: ObserveInput, months: readonly string[]): SiteCheck | null {
  if (definition.isChecked !== true) return null;
  const sampled = cube.sum('checked', scope, months);
  return sampled === 0 ? null : {sampled, agreed: cube.sum('agreed', scope, months)};
}

function toNote(known: number, all: number): Text | null {
  if (known >= all) return null;
  return say((words, language) =>
    words.records.partial({known: formatNumber(known, language), all: formatNumber(all, language)}),
  );
}
