import {type Measure, type MissingReason, PERIOD_KINDS, type PeriodKind} from '@doorstep/contract';
import {financialYearOf, MAINTENANCE_MEASURES, type Nation} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import type {RecordCube} from './cube.ts';
import {SUM_DEFINITIONS, type SumDefinition} from './definition.ts';
import {listPeriods} from './periods.ts';
import {readCube, type RecordSpan} from './read-cube.ts';
import {readSpan} from './read-span.ts';
import type {RecordBreak} from './record-break.ts';
import {listPromiseBreaks, readTargets, type RecordTarget, targetsOf} from './read-targets.ts';
import type {RecordScope} from './scope.ts';
import {type RecordSeries, toSeries} from './series.ts';

export interface MeasureRecordsOptions {
  /** ISO date; records dated later are left out of account. */
  readonly today: string;
  /** Whose bank holidays count; England and Wales unless told. */
  readonly nation?: Nation;
  readonly breaks?: readonly RecordBreak[];
  /** Only these; every measure of the catalogue unless told. */
  readonly measures?: readonly string[];
  readonly periods?: readonly PeriodKind[];
  /** The landlord's own measures, after those of the catalogue. */
  readonly own?: readonly {readonly measure: Measure; readonly sums: SumDefinition}[];
  /** Only the landlord as a whole, or also its parts. */
  readonly isWhole?: boolean;
}

/** One measure of the catalogue in every scope and kind of period, or the reason why the records cannot make it. */
export interface MeasuredRecord {
  readonly measure: Measure;
  readonly missing: MissingReason | null;
  /** What it was made from; null where it was not. */
  readonly sums: SumDefinition | null;
  readonly series: readonly RecordSeries[];
}

/** All that a landlord's records say. `asAt` is the day of the newest record, null where there are none. */
export interface MeasuredRecords {
  readonly landlordId: string;
  readonly asAt: string | null;
  readonly measures: readonly MeasuredRecord[];
}

/**
 * Every catalogue measure that a landlord's records allow, before anything small is suppressed: for the landlord's own
 * eyes. What is published goes through the rules for small numbers first.
 */
export async function measureRecords(
  store: Store,
  landlordId: string,
  options: MeasureRecordsOptions,
): Promise<MeasuredRecords> {
  const own = options.own ?? [];
  const wanted = [...MAINTENANCE_MEASURES, ...own.map(({measure}) => measure)].filter(
    ({id}) => options.measures?.includes(id) ?? true,
  );
  const span = await readSpan(store, landlordId, options.today);
  if (span === null) return {landlordId, asAt: null, measures: wanted.map(withoutRecords)};
  const definitions = [...SUM_DEFINITIONS, ...own.map(({sums}) => sums)];
  const cube = await readCube(store, landlordId, span, {
    nation: options.nation ?? 'england-and-wales',
    wanted: new Set(definitions.flatMap(listSums)),
  });
  const targets = await readTargets(store, landlordId);
  const measures = wanted.map((measure) => measureOne({cube, span, targets, definitions, options}, measure));
  return {landlordId, asAt: span.asAt, measures};
}

interface Landlord {
  readonly cube: RecordCube;
  readonly span: RecordSpan;
  readonly targets: readonly RecordTarget[];
  readonly definitions: readonly SumDefinition[];
  readonly options: MeasureRecordsOptions;
}

function listSums({numerator, denominator, base, outOf}: SumDefinition): string[] {
  return [...numerator, ...denominator, ...[base ?? [], outOf ?? []].flat()];
}

function withoutRecords(measure: Measure): MeasuredRecord {
  return {measure, missing: 'not-collected', sums: null, series: []};
}

function measureOne(landlord: Landlord, measure: Measure): MeasuredRecord {
  const {cube, span, options} = landlord;
  const definition = landlord.definitions.find((found) => found.measure === measure.id && isCollected(cube, found));
  if (definition === undefined) return withoutRecords(measure);
  const months = listMonths(cube, definition, span);
  if (months === null) return withoutRecords(measure);
  const names = [...definition.numerator, ...definition.denominator];
  const scopes: readonly RecordScope[] = cube
    .scopesOf(names)
    .filter(({kind}) => kind === 'landlord' || options.isWhole !== true)
    .filter((scope) => hasAny(cube, definition, scope));
  const breaks = [...(options.breaks ?? []), ...listPromiseBreaks(landlord.targets)]
    .filter((found) => found.measure === undefined || found.measure === measure.id)
    .map(({date, reason}) => ({date, reason}));
  const isStock = names.every((name) => cube.isStock(name));
  const kinds = PERIOD_KINDS.filter((kind) => options.periods?.includes(kind) ?? true).filter(
    // Of what stood open on a day, the rolling year ends with the same day as its last month.
    (kind) => kind !== 'rolling-12-months' || !isStock,
  );
  const series = kinds.flatMap((kind) => {
    const periods = listPeriods(kind, {...months, isStock});
    if (periods.length === 0) return [];
    return scopes.map((scope) => {
      const targets = targetsOf(landlord.targets, measure, scope);
      return toSeries({cube, definition, measure, scope, asAt: span.asAt, targets, breaks}, kind, periods);
    });
  });
  return {measure, missing: null, sums: definition, series};
}

/** Whether the landlord keeps what the measure needs: some numerator is known and something was there to count. */
function isCollected(cube: RecordCube, {numerator, denominator}: SumDefinition): boolean {
  const whole: RecordScope = {kind: 'landlord', value: null};
  const isSomewhere = (name: string) => cube.monthsOf([name]).some((month) => cube.sum(name, whole, [month]) > 0);
  return cube.monthsOf(numerator).length > 0 && (denominator.length === 0 || denominator.some(isSomewhere));
}

function hasAny(cube: RecordCube, {numerator, denominator}: SumDefinition, scope: RecordScope): boolean {
  const names = denominator.length === 0 ? numerator : denominator;
  return cube.monthsOf(names).some((month) => names.some((name) => cube.sum(name, scope, [month]) > 0));
}

/** From the first month in which both parts are known to that of the newest record. */
function listMonths(
  cube: RecordCube,
  {numerator, denominator, looksAhead}: SumDefinition,
  {first, last, asAt}: RecordSpan,
): {first: string; last: string} | null {
  const starts = [numerator, denominator].map((names) => cube.monthsOf(names).find((month) => month >= first));
  const [x, n] = starts;
  if (x === undefined || (denominator.length > 0 && n === undefined)) return null;
  const later = n !== undefined && n > x ? n : x;
  const end = looksAhead === true ? financialYearOf(asAt).end.slice(0, 7) : last;
  return later > end ? null : {first: later, last: end};
}
