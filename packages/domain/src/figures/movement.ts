import type {Measure, Movement, MovementVerdict, Observation, Tenure, Text} from '@doorstep/contract';
import {headlineDecimals} from '../format/headline-decimals.ts';
import {formatFigure, formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {compareProportions} from '../statistics/compare.ts';
import {say, textIn} from '../words/index.ts';
import {countedThings} from '../words/statements.ts';
import {isCounted, unitsPerWhole} from './figure.ts';

/** Least base for a verdict: a share of fewer says too little. Surveys and full counts differ. */
export const MIN_BASE = {survey: 50, records: 10} as const;

/** What a test can find. */
export type TestedVerdict = Extract<MovementVerdict, 'better' | 'worse' | 'higher' | 'lower' | 'no-real-change'>;

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
      say((words, language) =>
        words.noFigure({when: formatPeriod(now.period, language), reason: words.missing[reason]}),
      ),
    );
  }
  if (before.value === null) {
    const reason = before.missing ?? 'not-collected';
    return withoutTest(
      'no-earlier',
      say((words, language) => words.movement.noEarlierYear({year: year(language), reason: words.missing[reason]})),
    );
  }
  const why =
    refusal ?? (isCounted(now) && isCounted(before) ? null : say((words) => words.movement.refusals.noCounts));
  if (why !== null || !isCounted(now) || !isCounted(before)) {
    return withoutTest(
      'cannot-compare',
      say(
        (words, language) =>
          words.movement.refused({year: year(language), reason: why === null ? '' : textIn(why, language)}),
        why === null ? [] : [why],
      ),
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

function toVerdict(real: boolean, difference: number, polarity: Measure['polarity']): TestedVerdict {
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
    const year = formatPeriod(fewest.period, language);
    if (measure.basis !== 'perception') {
      return words.movement.tooFewThings({base, things: countedThings(words, measure.id), year});
    }
    return words.movement.tooFewAnswers({base, who: words.statements.peopleCounted[tenure], year});
  });
}

function verdictSentence(
  verdict: TestedVerdict,
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
    if (verdict === 'no-real-change' && decimals > headlineDecimals(measure) && is !== was) {
      return movement.sameClose({now: is, before: was, year});
    }
    const sentence = movement[verdict]({before: was, year});
    const isJudged = verdict === 'better' || verdict === 'worse';
    return isJudged && measure.polarity === 'lower' ? `${sentence} ${movement.lowerIsBetter}` : sentence;
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
