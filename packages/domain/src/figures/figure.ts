import type {AnswerCounts, Interval, Measure, MissingReason, Observation, Period, Text} from '@doorstep/contract';
import {wilsonInterval} from '../statistics/wilson.ts';

/** A figure as it stands in the store, before anything is computed from it. */
export interface Figure {
  period: Period;
  value: number | null;
  missing: MissingReason | null;
  numerator: number | null;
  denominator: number | null;
  counts: AnswerCounts | null;
  note: Text | null;
}

/** A figure with counts that a test can be made on: a share of something. */
export type CountedFigure = Figure & {value: number; numerator: number; denominator: number};

/** Whether the counts behind a figure were published and make a share. */
export function isCounted(figure: Figure | Observation): figure is CountedFigure {
  const {value, numerator, denominator} = figure;
  return value !== null && numerator !== null && denominator !== null && denominator > 0 && numerator <= denominator;
}

/** Units of a figure per whole: 100 for percent, 1,000 for a rate per 1,000 homes. */
export function unitsPerWhole(measure: Pick<Measure, 'unit'>): number {
  return measure.unit === 'percent' ? 100 : 1000;
}

/**
 * 95% Wilson interval in the unit of the measure; null without counts. For a survey it is the likely range of the true
 * figure. For a full count it only says how far such a count would vary by chance, so it is used to compare, never shown.
 */
export function chanceInterval(figure: Figure | Observation, measure: Pick<Measure, 'unit'>): Interval | null {
  if (!isCounted(figure)) return null;
  const whole = unitsPerWhole(measure);
  const {low, high} = wilsonInterval(figure.numerator, figure.denominator);
  return {low: low * whole, high: high * whole};
}

/** A stored figure as published: only surveys show their interval, because a full count has no sampling error. */
export function toObservation(figure: Figure, measure: Measure): Observation {
  return {
    period: figure.period,
    value: figure.value,
    missing: figure.missing,
    numerator: figure.numerator,
    denominator: figure.denominator,
    base: figure.denominator,
    interval: measure.basis === 'perception' ? chanceInterval(figure, measure) : null,
    counts: figure.counts,
    status: 'final',
    note: figure.note,
    checked: null,
  };
}
