import type {Measure, Movement, MovementVerdict, Observation, Tenure, Text} from '@doorstep/contract';
import {headlineDecimals} from '../format/headline-decimals.ts';
import {formatFigure, formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {compareProportions} from '../statistics/compare.ts';
import {say} from '../words/index.ts';
import {isCounted, unitsPerWhole} from './figure.ts';

/** Least base for a verdict: a share of fewer says too little. Surveys and full counts differ. */
export const MIN_BASE = {survey: 50, records: 10} as const;

/** What a movement is worked out from. `refusal` is the reason why the two must not be compared, where there is one. */
export interface MovementInput {
  measure: Measure;
  tenure: Tenure;
  now: Observation;
  before: Observation | null;
  refusal: Text | null;
}

/**
 * Did it really change since the period before? Two survey waves and two full counts take the same test; a change of
 * definition, survey mode or clock is refused with its reason.
 * Source: pooled two-proportion z test, Newcombe interval; see `compareProportions`.
 */
export function computeMovement(input: MovementInput): Movement {
  const {measure, now, before, refusal} = input;
  const basis = measure.basis === 'perception' ? 'survey' : 'records';
  if (before === null)
    return withoutTest(
      'no-earlier',
      say((words) => words.movement.noEarlier),
    );
  const year = (language: 'en' | 'cy') => formatPeriod(before.period, language);
  if (now.value === null) {
    const reason = now.missing ?? 'not-collected';
    return withoutTest(
      'cannot-compare',
      say((words, language) => words.noFigure(formatPeriod(now.period, language), reason)),
    );
  }
  if (before.value === null) {
    const reason = before.missing ?? 'not-collected';
    return withoutTest(
      'no-earlier',
      say((words, language) => words.movement.noEarlierYear(year(language), reason)),
    );
  }
  const why = refusal ?? (isCounted(now) && isCounted(before) ? null : say((words) => words.refusals.noCounts));
  if (why !== null || !isCounted(now) || !isCounted(before)) {
    return withoutTest(
      'cannot-compare',
      say((words, language) => words.movement.refused(year(language), why?.[language] ?? why?.en ?? '')),
    );
  }
  const fewest = now.denominator <= before.denominator ? now : before;
  if (fewest.denominator < MIN_BASE[basis]) return withoutTest('too-few', tooFewSentence(input, fewest));
  const test = compareProportions({x: now.numerator, n: now.denominator}, {x: before.numerator, n: before.denominator});
  const whole = unitsPerWhole(measure);
  const verdict = toVerdict(test.significant === true, test.difference, measure.polarity);
  return {
    verdict,
    basis,
    difference: test.difference * whole,
    low: test.low * whole,
    high: test.high * whole,
    sentence: verdictSentence(verdict, measure, now.value, before.value, before),
  };
}

function toVerdict(real: boolean, difference: number, polarity: Measure['polarity']): MovementVerdict {
  if (!real) return 'no-real-change';
  if (polarity === 'neutral') return difference > 0 ? 'higher' : 'lower';
  return difference > 0 === (polarity === 'higher') ? 'better' : 'worse';
}

function withoutTest(verdict: MovementVerdict, sentence: Text): Movement {
  return {verdict, basis: 'none', difference: null, low: null, high: null, sentence};
}

function tooFewSentence({measure, tenure}: MovementInput, fewest: Observation): Text {
  return say((words, language) => {
    const base = formatNumber(fewest.denominator ?? 0, language);
    const things =
      measure.basis === 'perception' ? words.answered(words.people(tenure)) : words.countedThings(measure.id);
    return words.movement.tooFew(base, things, formatPeriod(fewest.period, language));
  });
}

function verdictSentence(
  verdict: MovementVerdict,
  measure: Measure,
  now: number,
  before: number,
  earlier: Observation,
): Text {
  const decimals = decimalsThatTell(now, before, measure);
  return say((words, language) => {
    const [was, is] = [before, now].map((value) => formatFigure(value, measure.unit, language, decimals)) as [
      string,
      string,
    ];
    const year = formatPeriod(earlier.period, language);
    const {movement} = words;
    if (verdict === 'no-real-change') {
      return decimals > headlineDecimals(measure) && is !== was
        ? movement.sameClose(is, was, year)
        : movement.same(was, year);
    }
    if (verdict === 'higher' || verdict === 'lower') return movement[verdict](was, year);
    const sentence = verdict === 'better' ? movement.better(was, year) : movement.worse(was, year);
    return measure.polarity === 'lower' ? `${sentence} ${movement.lowerIsBetter}` : sentence;
  });
}

/** The decimals of the tables where whole numbers would show two figures as the same, or only one of them could be whole. */
function decimalsThatTell(now: number, before: number, measure: Measure): number {
  const few = headlineDecimals(measure);
  const shown = (decimals: number) =>
    [now, before].map((value) => formatFigure(value, measure.unit, 'en', decimals)) as [string, string];
  const [is, was] = shown(few);
  const [isExactly, wasExactly] = shown(measure.decimals);
  const hides = is === was || is.includes('.') !== was.includes('.');
  return hides && isExactly !== wasExactly ? Math.max(few, measure.decimals) : few;
}
