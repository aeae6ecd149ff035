import type {Period, PeriodKind} from '@doorstep/contract';
import {financialYearOf, monthOf, quarterOf, rollingYearTo} from '@doorstep/domain';
import {monthsBetween} from './months.ts';

const OF = {
  month: monthOf,
  quarter: quarterOf,
  'financial-year': financialYearOf,
  'rolling-12-months': rollingYearTo,
} as const satisfies Record<PeriodKind, (date: string) => Period>;

/** A period and those of its months that have come. */
export interface CountedPeriod {
  readonly period: Period;
  readonly months: readonly string[];
}

/**
 * Every period of a kind that begins within the months, in order. One that began before the records is left out: its
 * figure would be part of a period under the name of the whole. What stood open on a period's last day needs that day only.
 */
export function listPeriods(
  kind: PeriodKind,
  {first, last, isStock}: {first: string; last: string; isStock: boolean},
): CountedPeriod[] {
  const found = new Map<string, CountedPeriod>();
  for (const month of monthsBetween(first, last)) {
    const period = OF[kind](`${month}-01`);
    const start = period.start.slice(0, 7);
    if ((start < first && !isStock) || found.has(period.start)) continue;
    const end = period.end.slice(0, 7);
    found.set(period.start, {period, months: monthsBetween(start < first ? first : start, end < last ? end : last)});
  }
  return [...found.values()];
}

/** The same period a year earlier. */
export function yearBefore({start, kind}: Period): string {
  return `${Number(start.slice(0, 4)) - 1}${start.slice(4)}|${kind}`;
}

/** Names a period among others of any kind. */
export function periodKey({start, kind}: Period): string {
  return `${start}|${kind}`;
}
