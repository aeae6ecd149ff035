import {requireThat} from '../guard.ts';
import {assure, type Assurance} from './assurance.ts';
import {computeLimits, type Limits} from './limits.ts';
import {judgePoint, type PointVerdict} from './verdict.ts';
import {flagSegment, type PointFlags} from './rules.ts';

/** Fewest points for which limits are more than trial limits. */
export const FULL_SEGMENT = 13;
/** Fewest positions a fixed baseline may have. */
export const LEAST_BASELINE = 12;

/** One value of a series; null where it is missing (it still uses its position). */
export interface ProcessPoint {
  date: string;
  value: number | null;
}

export interface ProcessOptions {
  polarity: 'higher' | 'lower' | 'neutral';
  target?: number;
  /** Dates of points at which a new segment starts. */
  rebase?: string[];
  /** Work limits out from the first so many positions of each segment only. */
  fixAfter?: number;
  /** Leave unusually large moving ranges out of the average; on unless false. */
  screen?: boolean;
  /** Whether a point outside the limits counts as near one in the two-of-three rule. */
  twoOfThree?: 'near-only' | 'mdc-2023';
}

/** `from` is the index in date order and `n` counts every point. Limits are null where there is no spread to set them by. */
export interface ProcessSegment extends Limits {
  from: number;
  n: number;
  short: boolean;
}

export type ProcessPointResult = PointFlags & PointVerdict;

export type Variation =
  'common' | 'improvement-high' | 'improvement-low' | 'concern-high' | 'concern-low' | 'neutral-high' | 'neutral-low';

export interface ProcessChart {
  segments: ProcessSegment[];
  points: ProcessPointResult[];
  variation: Variation;
  assurance: Assurance;
}

/**
 * Process behaviour (XmR) chart: is the last point more than ordinary ups and downs, and can the process meet its target?
 * A pipeline of named steps; whoever draws it recalculates nothing. Points come back in date order.
 * Source: Making Data Count (NHS England), as calculated by NHSRplotthedots 0.2.2.
 * @throws DoorstepError DS_STATS_INPUT on two points with one date, a value that is not finite, or fixAfter below 12.
 */
export function processChart(points: readonly ProcessPoint[], options: ProcessOptions): ProcessChart {
  const ordered = inDateOrder(points);
  const {fixAfter, target} = options;
  requireThat(
    fixAfter === undefined || (Number.isInteger(fixAfter) && fixAfter >= LEAST_BASELINE),
    `A fixed baseline needs at least ${LEAST_BASELINE} points, not ${fixAfter ?? ''}.`,
  );
  requireThat(target === undefined || Number.isFinite(target), 'The target must be a finite number.');
  const values = ordered.map(({value}) => value);
  const starts = segmentStarts(ordered, options.rebase ?? []);
  const segments: ProcessSegment[] = [];
  const results: ProcessPointResult[] = [];
  let last: {verdict: PointVerdict; rising: boolean} | undefined;
  for (const [index, from] of starts.entries()) {
    const own = values.slice(from, starts[index + 1] ?? values.length);
    const limits = computeLimits(own.slice(0, fixAfter ?? own.length), options.screen ?? true);
    const flags = flagSegment(own, limits, options.twoOfThree ?? 'near-only');
    segments.push({from, n: own.length, ...limits, short: own.length < FULL_SEGMENT});
    for (const [position, point] of flags.entries()) {
      const judged = judgePoint(position, own, flags, options.polarity);
      results.push({...point, ...judged.verdict});
      last = judged;
    }
  }
  const final = segments.at(-1);
  return {
    segments,
    points: results,
    variation: last === undefined ? 'common' : toVariation(last),
    assurance: final === undefined ? null : assure(final, target, options.polarity),
  };
}

function inDateOrder(points: readonly ProcessPoint[]): ProcessPoint[] {
  const ordered = [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const [index, {date, value}] of ordered.entries()) {
    requireThat(value === null || Number.isFinite(value), `The value of ${date} must be a finite number or null.`);
    requireThat(index === 0 || ordered[index - 1]?.date !== date, `Two points have the date ${date}.`);
  }
  return ordered;
}

function segmentStarts(points: readonly ProcessPoint[], rebase: readonly string[]): number[] {
  const dates = new Set(rebase);
  return points.flatMap(({date}, index) => (index === 0 || dates.has(date) ? [index] : []));
}

/** The icon of a series: the verdict of its last point and the way it went. */
function toVariation({verdict, rising}: {verdict: PointVerdict; rising: boolean}): Variation {
  if (verdict.verdict === 'common') return 'common';
  if (verdict.verdict === 'neutral-high' || verdict.verdict === 'neutral-low') return verdict.verdict;
  return `${verdict.verdict}-${rising ? 'high' : 'low'}`;
}
