import {scaleOf} from './measures.ts';
import type {ReturnFigure, TsmReturnContent} from './tsm-return.ts';

/**
 * Why a published figure is not what its counts give.
 * `rounded-counts`: answers were weighted, and the difference is no more than whole-number counts of them explain.
 * `unexplained`: it is more. `impossible`: a share outside 0 to 100, or a rate below 0.
 */
export type DisagreementCause = 'rounded-counts' | 'unexplained' | 'impossible';

/** A published figure that its own numerator and denominator do not give. Both stand as published; nothing is changed. */
export interface Disagreement {
  readonly code: string;
  readonly year: string;
  readonly measureId: string;
  readonly tenure: string;
  readonly published: number;
  /** Not rounded. */
  readonly recomputed: number | null;
  readonly cause: DisagreementCause;
}

/** Published numbers are never finer than this many decimals of use; beyond it floating point speaks. */
const FINEST = 6;
const FLOATING_POINT = 1e-9;

/** Recomputes every figure from its numerator and denominator and tells of all that differ by more than rounding. */
export function checkFigures({figures, surveys}: TsmReturnContent): readonly Disagreement[] {
  const decimals = decimalsByColumn(figures);
  const weighted = new Set(surveys.filter((it) => it.weighted).map(({code, tenure}) => `${code} ${tenure}`));
  return figures.flatMap((figure) => {
    const isWeighted = weighted.has(`${figure.code} ${figure.tenure}`);
    const cause = judge(figure, decimals.get(columnOf(figure)) ?? 0, isWeighted);
    if (cause === null || figure.value === null) return [];
    const {code, year, measureId, tenure, value: published} = figure;
    return [{code, year, measureId, tenure, published, recomputed: recompute(figure), cause}];
  });
}

/** Numerator / denominator in the unit of the measure; null when either is absent or the denominator is 0. */
function recompute({numerator, denominator, measureId}: ReturnFigure): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return (numerator / denominator) * scaleOf(measureId);
}

function judge(figure: ReturnFigure, decimals: number, weighted: boolean): DisagreementCause | null {
  if (figure.value === null) return null;
  const share = scaleOf(figure.measureId) === 100;
  if (figure.value < 0 || (share && figure.value > 100)) return 'impossible';
  const recomputed = recompute(figure);
  if (recomputed === null) return 'unexplained';
  const allowed = 0.5 * 10 ** -decimals + FLOATING_POINT;
  if (Math.abs(recomputed - figure.value) <= allowed) return null;
  return weighted && withinRoundedCounts(figure, allowed) ? 'rounded-counts' : 'unexplained';
}

/**
 * Whether some true counts, each within a half of the whole numbers given, would give the published score.
 * The older file rounds weighted answers of shared owners to whole people.
 */
function withinRoundedCounts({value, counts}: ReturnFigure, allowed: number): boolean {
  if (value === null || counts === null) return false;
  const good = [counts.very, counts.fairly];
  const rest = [counts.neither, counts.fairlyDis, counts.veryDis];
  if (![...good, ...rest].every(Number.isInteger)) return false;
  const score = (shift: number): number => {
    const satisfied = sum(good.map((count) => Math.max(0, count + shift)));
    const others = sum(rest.map((count) => Math.max(0, count - shift)));
    return (satisfied / (satisfied + others)) * 100;
  };
  return value >= score(-0.5) - allowed && value <= score(0.5) + allowed;
}

/** A column is as fine as its finest number: 80 among 80.4 and 79.9 means 80.0. */
function decimalsByColumn(figures: readonly ReturnFigure[]): ReadonlyMap<string, number> {
  const decimals = new Map<string, number>();
  for (const figure of figures) {
    if (figure.value === null) continue;
    const column = columnOf(figure);
    decimals.set(column, Math.max(decimals.get(column) ?? 0, decimalsOf(figure.value)));
  }
  return decimals;
}

function columnOf({measureId, tenure}: ReturnFigure): string {
  return `${measureId} ${tenure}`;
}

function decimalsOf(value: number): number {
  return Math.min(FINEST, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
