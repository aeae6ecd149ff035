import type {MeasureDocument, Observation, Series} from '@doorstep/contract';
import {type Cell, toCsv} from './to-csv.ts';

const COLUMNS = [
  'landlord',
  'landlord_code',
  'measure',
  'measure_code',
  'measure_name',
  'unit',
  'tenure',
  'scope',
  'scope_name',
  'period_kind',
  'period_start',
  'period_end',
  'value',
  'missing',
  'numerator',
  'denominator',
  'base',
  'interval_low',
  'interval_high',
  'status',
  'target',
  'checked',
  'checked_agreed',
  'very',
  'fairly',
  'neither',
  'fairly_dis',
  'very_dis',
  'not_applicable',
  'note',
  'release',
  'source',
  'licence',
  'made_up',
] as const;

/**
 * Every observation of a measure as CSV (RFC 4180, UTF-8, figures unrounded): one row a scope and period. A missing
 * figure is an empty cell with its reason beside it, never 0.
 */
export function toMeasureCsv(document: MeasureDocument): string {
  const rows = document.series.flatMap((series) =>
    series.observations.map((observation) => toRow(document, series, observation)),
  );
  return toCsv([COLUMNS, ...rows]);
}

function toRow(
  {landlord, measure, release, source}: MeasureDocument,
  {scope, targets}: Series,
  seen: Observation,
): Cell[] {
  const {period, interval, counts, checked} = seen;
  return [
    landlord.name,
    landlord.code,
    measure.id,
    measure.code,
    measure.name.en,
    measure.unit,
    scope.tenure,
    scope.id,
    scope.name.en,
    period.kind,
    period.start,
    period.end,
    seen.value,
    seen.missing,
    seen.numerator,
    seen.denominator,
    seen.base,
    interval?.low ?? null,
    interval?.high ?? null,
    seen.status,
    targets.findLast(({from}) => from <= period.end)?.value ?? null,
    checked?.sampled ?? null,
    checked?.agreed ?? null,
    counts?.very ?? null,
    counts?.fairly ?? null,
    counts?.neither ?? null,
    counts?.fairlyDis ?? null,
    counts?.veryDis ?? null,
    counts?.notApplicable ?? null,
    seen.note?.en ?? null,
    release.id,
    source.publisher,
    source.licence,
    landlord.illustrative?.en ?? null,
  ];
}
