import type {Comparison, Peer} from '@doorstep/contract';
import {type Cell, toCsv} from './to-csv.ts';

const COLUMNS = [
  'landlord',
  'landlord_id',
  'type',
  'size_band',
  'region',
  'supported',
  'measure',
  'measure_name',
  'unit',
  'scope',
  'period_start',
  'period_end',
  'value',
  'missing',
  'numerator',
  'base',
  'chance_low',
  'chance_high',
  'release',
  'source',
  'licence',
] as const;

/** A measure of every landlord as CSV, a row each, by name. A missing figure is an empty cell with its reason beside it. */
export function toComparisonCsv(comparison: Comparison): string {
  return toCsv([COLUMNS, ...comparison.landlords.map((peer) => toRow(peer, comparison))]);
}

function toRow(peer: Peer, {measure, scope, period, release, source}: Comparison): Cell[] {
  return [
    peer.name,
    peer.id,
    peer.type,
    peer.sizeBand,
    peer.region,
    peer.supported === null ? null : String(peer.supported),
    measure.id,
    measure.name.en,
    measure.unit,
    scope.id,
    period.start,
    period.end,
    peer.value,
    peer.missing,
    peer.numerator,
    peer.base,
    peer.chance?.low ?? null,
    peer.chance?.high ?? null,
    release.id,
    source.publisher,
    source.licence,
  ];
}
