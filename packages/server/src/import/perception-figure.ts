import type {AnswerCounts} from '@doorstep/contract';
import type {NumberOrReason} from '../store/types.ts';
import type {ReturnFigure} from './tsm-return.ts';

/** What a perception figure belongs to. */
export type FigureKey = Pick<ReturnFigure, 'code' | 'year' | 'measureId' | 'tenure'>;

/** A perception figure from its published score and counts; numerator, denominator and base follow from the counts. */
export function toPerceptionFigure(key: FigureKey, score: NumberOrReason, counts: AnswerCounts | null): ReturnFigure {
  const base = counts === null ? null : baseOf(counts);
  return {
    ...key,
    value: score.value,
    missing: score.missing,
    numerator: counts === null ? null : sum(counts.very, counts.fairly),
    denominator: base,
    base,
    counts,
  };
}

/** How many answered on the scale: the sum of the five counts, without "not applicable". */
export function baseOf(counts: AnswerCounts): number {
  return sum(counts.very, counts.fairly, counts.neither, counts.fairlyDis, counts.veryDis);
}

/** Weighted answers have a decimal or two, and adding those leaves dust: 1856.6999999999998 for 1856.7. */
function sum(...counts: number[]): number {
  return Number(counts.reduce((total, count) => total + count, 0).toFixed(6));
}
