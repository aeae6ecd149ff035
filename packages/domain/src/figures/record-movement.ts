import type {Measure, Movement, MovementVerdict, Observation, Text} from '@doorstep/contract';
import {formatFigure} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {compareProportions} from '../statistics/compare.ts';
import {FULL_SEGMENT, type ProcessChart} from '../statistics/process/chart.ts';
import {say, textIn} from '../words/index.ts';
import {countedThings} from '../words/statements.ts';
import {isCounted, unitsPerWhole} from './figure.ts';
import {MIN_BASE, type TestedVerdict} from './movement.ts';

/** What the movement of a figure from records is worked out from. */
export interface RecordMovementInput {
  measure: Measure;
  now: Observation;
  /** The same period a year earlier, so that seasons do not look like news. */
  before: Observation | null;
  /** Why the two must not be compared: a change in how it is counted lies between them. */
  refusal: Text | null;
  /** Whether numerator and denominator count cases. A share of money does not: pounds are not chances. */
  isOfCases: boolean;
  /** The monthly process chart that ends with `now`, for figures that are not shares; null where there is none. */
  chart: ProcessChart | null;
  /** Least number of answers or cases for a verdict; 50 for what was asked or inspected, 10 for a full count. */
  minBase?: number;
}

/**
 * Did a figure from records really change? A share is tested against the same period a year before. Anything else (days,
 * hours, pounds) has no counts to test, so its own monthly ups and downs are the measure: only a signal of the process
 * chart is a change.
 * Source: pooled two-proportion z test (`compareProportions`); Making Data Count (`processChart`).
 */
export function recordMovement(input: RecordMovementInput): Movement {
  const {measure, now, before, refusal} = input;
  const isShare =
    input.isOfCases && (measure.unit === 'percent' || measure.unit === 'per-1000-homes') && isCounted(now);
  if (now.value === null) {
    const reason = now.missing ?? 'not-collected';
    return plain(
      'cannot-compare',
      say((words, language) =>
        words.noFigure({when: formatPeriod(now.period, language), reason: words.missing[reason]}),
      ),
    );
  }
  if (!isShare) return chartMovement(input);
  if (before === null) {
    return plain(
      'no-earlier',
      say((words) => words.movement.noEarlier),
    );
  }
  if (before.value === null) {
    const reason = before.missing ?? 'not-collected';
    return plain(
      'no-earlier',
      say((words, language) =>
        words.movement.noEarlierYear({year: formatPeriod(before.period, language), reason: words.missing[reason]}),
      ),
    );
  }
  if (refusal !== null || !isCounted(before)) {
    const why = refusal ?? say((words) => words.movement.refusals.noCounts);
    return plain(
      'cannot-compare',
      say(
        (words, language) =>
          words.movement.refused({year: formatPeriod(before.period, language), reason: textIn(why, language)}),
        [why],
      ),
    );
  }
  return testShare(input, now, before);
}

type Share = Observation & {value: number; numerator: number; denominator: number};

function testShare({measure, minBase}: RecordMovementInput, now: Share, before: Share): Movement {
  const basis = measure.basis === 'records' ? 'records' : 'survey';
  const fewest = now.denominator <= before.denominator ? now : before;
  if (fewest.denominator < (minBase ?? MIN_BASE[basis])) {
    return plain(
      'too-few',
      say((words, language) =>
        words.movement.tooFewThings({
          base: String(fewest.denominator),
          things: countedThings(words, measure.id),
          year: formatPeriod(fewest.period, language),
        }),
      ),
    );
  }
  const test = compareProportions({x: now.numerator, n: now.denominator}, {x: before.numerator, n: before.denominator});
  const whole = unitsPerWhole(measure);
  const verdict = toVerdict(test.significant === true ? test.difference : 0, measure.polarity);
  return {
    verdict,
    basis,
    difference: test.difference * whole,
    low: test.low * whole,
    high: test.high * whole,
    sentence: toSentence(verdict, measure, before),
  };
}

/** `difference` is 0 where it is not real. */
function toVerdict(difference: number, polarity: Measure['polarity']): TestedVerdict {
  if (difference === 0) return 'no-real-change';
  if (polarity === 'neutral') return difference > 0 ? 'higher' : 'lower';
  return difference > 0 === (polarity === 'higher') ? 'better' : 'worse';
}

function toSentence(verdict: TestedVerdict, measure: Measure, before: Observation & {value: number}): Text {
  return say((words, language) => {
    const was = formatFigure(before.value, measure.unit, language, measure.decimals);
    const when = formatPeriod(before.period, language);
    const {movement} = words;
    const sentence = movement[verdict]({before: was, year: when});
    const isJudged = verdict === 'better' || verdict === 'worse';
    return isJudged && measure.polarity === 'lower' ? `${sentence} ${movement.lowerIsBetter}` : sentence;
  });
}

const OF_VARIATION = {
  common: 'no-real-change',
  'improvement-high': 'better',
  'improvement-low': 'better',
  'concern-high': 'worse',
  'concern-low': 'worse',
  'neutral-high': 'higher',
  'neutral-low': 'lower',
} as const satisfies Record<ProcessChart['variation'], TestedVerdict>;

function chartMovement({chart, now}: RecordMovementInput): Movement {
  const segment = chart?.segments.at(-1);
  if (now.period.kind !== 'month') {
    return plain(
      'cannot-compare',
      say((words) => words.records.toldByMonth),
    );
  }
  if (chart === null || segment === undefined || segment.short) {
    return plain(
      'too-few',
      say((words) => words.records.tooFewMonths({least: String(FULL_SEGMENT)})),
    );
  }
  const verdict = OF_VARIATION[chart.variation];
  const sentence = say((words) => words.records.movement[verdict]);
  return {verdict, basis: 'records', difference: null, low: null, high: null, sentence};
}

function plain(verdict: MovementVerdict, sentence: Text): Movement {
  return {verdict, basis: 'none', difference: null, low: null, high: null, sentence};
}
