import type {Action, ActionVerdict, Measure, Observation, SeriesBreak, Text} from '@doorstep/contract';
import {formatDay, formatPeriod} from '../format/period.ts';
import {MIN_BASE} from '../figures/movement.ts';
import {say, textIn} from '../words/index.ts';
import {figureInWords} from './figure-words.ts';
import {findRealChange, MONTHS_A_SIDE, toWindow, type Window} from './real-change.ts';

/** What the verdict on an action is computed from. Nothing of it is anybody's opinion. */
export interface ActionEvidence {
  readonly measure: Pick<Measure, 'unit' | 'decimals' | 'polarity' | 'basis'>;
  /** The day the action began, the day from which the figures can tell, and what was expected; ISO dates. */
  readonly action: Pick<Action, 'begun' | 'check'> & {readonly expected: Pick<Action['expected'], 'value' | 'by'>};
  /** Monthly figures of the action's scope, in date order. */
  readonly observations: readonly Observation[];
  readonly breaks: readonly SeriesBreak[];
  /** The day of the newest record: what is known, not what the clock says. */
  readonly asAt: string;
  /** Fewest cases in each window; 50 for what was asked or inspected, 10 for a full count. */
  readonly minBase?: number;
}

const PER: Readonly<Partial<Record<Measure['unit'], number>>> = {percent: 100, 'per-1000-homes': 1000};

/**
 * Did an action work? The newest 3 final months with a figure that began after the action are held against the newest
 * 3 that ended before it; the month in which it began belongs to neither.
 *
 * - `too-early`: the newest record is older than the check date.
 * - `cannot-tell`: a window is not full, a break lies between, or the figures are too few to know (`findRealChange`).
 * - `no-change`: not really better, which includes worse; the sentence says which.
 * - `not-yet`: really better, but the expected value is not reached.
 * - `worked`: really better, and the expected value is reached where there is one.
 *
 * Better is the measure's polarity; where neither way is better, it is the way to the expected value.
 * Source: statistics rules 1 and 3; Plan-Do-Check-Act with a verdict from data.
 */
export function judgeAction(evidence: ActionEvidence): Action['result'] {
  const {measure, action, observations, breaks, asAt} = evidence;
  const final = observations.filter(({status, value}) => status !== 'provisional' && value !== null);
  const earlier = final.filter(({period}) => period.end < action.begun);
  const since = final.filter(({period}) => period.start >= action.begun);
  const perWhole = PER[measure.unit] ?? 1;
  const before = toWindow(earlier.slice(-MONTHS_A_SIDE), perWhole);
  if (asAt < action.check) {
    const sentence = say((words, language) =>
      words.improvement.tooEarly({check: formatDay(action.check, language), asAt: formatDay(asAt, language)}),
    );
    return toResult('too-early', before, null, sentence);
  }
  const now = toWindow(since.slice(-MONTHS_A_SIDE), perWhole);
  if (before === null || now === null || before.months.length < MONTHS_A_SIDE || now.months.length < MONTHS_A_SIDE) {
    return toResult(
      'cannot-tell',
      before,
      now,
      say((words) => words.improvement.noWindow({months: String(MONTHS_A_SIDE)})),
    );
  }
  const between = findBreak(breaks, before, now);
  if (between !== undefined) {
    const {reason} = between;
    return toResult(
      'cannot-tell',
      before,
      now,
      say((words, language) => words.improvement.break({reason: textIn(reason, language)}), [reason]),
    );
  }
  return weigh(evidence, before, now, earlier);
}

function weigh(
  {measure, action, breaks, minBase}: ActionEvidence,
  before: Window,
  now: Window,
  earlier: readonly Observation[],
): Action['result'] {
  const lastBreak = breaks.findLast(({date}) => date <= before.start)?.date ?? '';
  const comparable = earlier.filter(({period}) => period.start >= lastBreak);
  const least = minBase ?? (measure.basis === 'records' ? MIN_BASE.records : MIN_BASE.survey);
  const change = findRealChange({unit: measure.unit, minBase: least}, [before, now], comparable);
  if (!change.isKnown)
    return toResult(
      'cannot-tell',
      before,
      now,
      say((words) => words.improvement.tooFew[change.why]),
    );
  const goal = action.expected.value;
  const wanted = directionOf(measure.polarity, before.value, goal);
  if (wanted === 0)
    return toResult(
      'cannot-tell',
      before,
      now,
      say((words) => words.improvement.noDirection),
    );
  const moved = change.isReal ? Math.sign(change.difference) * wanted : 0;
  const isReached = goal === null || (now.value - goal) * wanted >= 0;
  const verdict = moved <= 0 ? 'no-change' : isReached ? 'worked' : 'not-yet';
  const sentence = say((words, language) => {
    const tell = (value: number) => figureInWords(value, measure, words, language);
    const span = ({start, end}: Window) => formatPeriod({start, end, kind: 'quarter'}, language);
    const {improvement} = words;
    return [
      improvement.verdict[moved < 0 ? 'worse' : verdict],
      improvement.fromTo({
        before: tell(before.value),
        then: span(before),
        now: tell(now.value),
        lately: span(now),
      }),
      ...(goal === null
        ? []
        : [improvement.expected({value: tell(goal), by: formatDay(action.expected.by, language)})]),
    ].join(' ');
  });
  return toResult(verdict, before, now, sentence);
}

/** 1 where up is better, -1 where down is, 0 where nothing says. */
function directionOf(polarity: Measure['polarity'], before: number, goal: number | null): -1 | 0 | 1 {
  if (polarity === 'higher') return 1;
  if (polarity === 'lower') return -1;
  return goal === null || goal === before ? 0 : goal > before ? 1 : -1;
}

/** A day between the first month before and the last month since, from which something is counted in a new way. */
function findBreak(breaks: readonly SeriesBreak[], before: Window, now: Window): SeriesBreak | undefined {
  return breaks.find(({date}) => date > before.start && date <= now.end);
}

function toResult(verdict: ActionVerdict, before: Window | null, now: Window | null, sentence: Text): Action['result'] {
  return {verdict, before: before?.value ?? null, now: now?.value ?? null, sentence};
}
