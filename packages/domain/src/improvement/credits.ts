import type {ContractCredits, CreditLine, CreditRule, Language, MissingReason, Text} from '@doorstep/contract';
import {formatFigure} from '../format/figure.ts';
import {say, type Words} from '../words/index.ts';
import {parseThreshold, scoreOf, type Threshold, wrongSchedule} from './threshold.ts';

/** One line of a contract's schedule as data. Money is whole pence. */
export interface ScheduleLine {
  readonly measure: string;
  readonly version: string;
  readonly rule: CreditRule;
  readonly threshold: string;
  readonly amountPence: number | null;
  /** Share of the month's payment, in percent. */
  readonly amountPercent: number | null;
  readonly points: number | null;
  /** The most that all lines of this direction come to in a month. */
  readonly capPence: number | null;
}

/** What a measure came to in the month; `missing` is `not-due` while its records still come in. */
export interface ActualFigure {
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** The contractor has no figure of its own in this measure. */
  readonly isWholeLandlord: boolean;
}

/** A month of a contract, with the lines in force. */
export interface CreditInput {
  readonly contractor: string;
  /** Such as `2026-05`. */
  readonly month: string;
  readonly lines: readonly ScheduleLine[];
  readonly actualOf: (measure: string) => ActualFigure;
  /** What was paid for the month, for shares of it; null where nobody knows. */
  readonly paymentPence: number | null;
}

const PAYS: readonly CreditRule[] = ['scored', 'incentive'];
const TAKES: readonly CreditRule[] = ['damages', 'credit'];

interface Worked {
  readonly line: ScheduleLine;
  readonly threshold: Threshold;
  readonly actual: ActualFigure;
  readonly score: number | null;
  /** The whole amount of the line, before its score; null where there is none or it is not known. */
  readonly pence: number | null;
}

/**
 * What a contract's schedule says of one month; indicative and private.
 *
 * - `scored` pays its amount times the score along a scale, so that all of them come to `pot x sum(weight x score)`.
 * - `incentive` pays, `damages` and `credit` take their amount when the threshold is met; `points` counts points.
 * - Of several bands of one rule and measure only the dearest that is met counts.
 * - A `gate` whose threshold is met closes: nothing is paid for the month. What is taken stays taken.
 * - Sums are cut at the lowest cap that a line of their direction names.
 * - A line without its figure has no amount, and there is no total while one is missing.
 *
 * Source: statistics rule 7; NEC X17 and X20.
 * @throws DoorstepError DS_CONTRACT_SCHEDULE naming contract, version and line for what cannot be worked out.
 */
export function computeCredits(input: CreditInput): ContractCredits {
  const {contractor, month, lines} = input;
  const versions = [...new Set(lines.map(({version}) => version))];
  const [version] = versions;
  if (version === undefined || versions.length > 1) {
    throw wrongSchedule(
      `the contract with ${contractor}`,
      `${month} has ${versions.length} versions in force (${versions.join(', ')})`,
    );
  }
  const worked = lines.map((line, at) => workOut(input, line, at));
  const made = worked.map((one) => toLine(one, worked));
  const gate = gateOf(made);
  const paid = sumOf(made, PAYS);
  const taken = sumOf(made, TAKES);
  const caps: Text[] = [];
  const earnedPence = gate === 'closed' ? 0 : gate === 'unknown' ? null : cut(paid, capOf(lines, PAYS), caps);
  const deductedPence = cut(taken, capOf(lines, TAKES), caps);
  const counted = made.filter(({rule, points}) => rule === 'points' || points !== null);
  return {
    contractor,
    month,
    version,
    indicative: true,
    lines: made,
    gate,
    earnedPence,
    deductedPence,
    caps,
    totalPence: earnedPence === null || deductedPence === null ? null : earnedPence - deductedPence,
    points: counted.some(({points}) => points === null)
      ? null
      : counted.reduce((sum, {points}) => sum + (points ?? 0), 0),
  };
}

function workOut({contractor, actualOf, paymentPence}: CreditInput, line: ScheduleLine, at: number): Worked {
  const place = `the contract with ${contractor}, version ${line.version}, line ${at + 1} (${line.rule}, ${line.measure})`;
  const threshold = parseThreshold(line.threshold, place);
  if ((line.rule === 'scored') !== (threshold.kind === 'scale')) {
    throw wrongSchedule(
      place,
      `“${line.threshold}” does not fit: a scale such as “from 80 to 95” and the rule “scored” belong together`,
    );
  }
  const isMoney = PAYS.includes(line.rule) || TAKES.includes(line.rule);
  if (isMoney && line.amountPence === null && line.amountPercent === null)
    throw wrongSchedule(place, 'it names no amount');
  if (line.rule === 'points' && line.points === null) throw wrongSchedule(place, 'it names no points');
  const actual = actualOf(line.measure);
  const share =
    line.amountPercent === null || paymentPence === null ? null : Math.round((paymentPence * line.amountPercent) / 100);
  return {
    line,
    threshold,
    actual,
    score: actual.value === null ? null : scoreOf(threshold, actual.value),
    pence: isMoney ? (line.amountPence ?? share) : null,
  };
}

function toLine(one: Worked, all: readonly Worked[]): CreditLine {
  const {line, threshold, actual, score, pence} = one;
  const isMoney = PAYS.includes(line.rule) || TAKES.includes(line.rule);
  const sign = TAKES.includes(line.rule) ? -1 : 1;
  const isOutdone = all.some((other) => other !== one && outdoes(other, one, all));
  const unsigned = score === null || pence === null ? null : Math.round(pence * score) * (isOutdone ? 0 : 1);
  const amountPence = isMoney && unsigned !== null ? (unsigned === 0 ? 0 : sign * unsigned) : null;
  const scored = all.filter(({line: {rule}}) => rule === 'scored').reduce((sum, other) => sum + (other.pence ?? 0), 0);
  const {kind} = threshold;
  const isUnpaid = isMoney && score !== null && pence === null;
  return {
    measure: line.measure,
    rule: line.rule,
    threshold: line.threshold,
    floor: kind === 'scale' ? threshold.floor : null,
    target: kind === 'scale' ? threshold.target : kind === 'any' ? null : threshold.limit,
    actual: actual.value,
    missing: actual.value === null ? (actual.missing ?? 'not-collected') : isUnpaid ? 'not-collected' : null,
    isWholeLandlord: actual.isWholeLandlord,
    score,
    weight: line.rule === 'scored' && scored > 0 && pence !== null ? pence / scored : null,
    amountPence,
    points: line.points === null || score === null ? null : score > 0 && !isOutdone ? line.points : 0,
    gate: line.rule === 'gate' ? (score === null ? 'unknown' : score > 0 ? 'closed' : 'open') : null,
    sentence: say((words, language) => toSentence(words, language, one, {amountPence, isOutdone, isUnpaid})),
  };
}

/** Whether another band of the same rule and measure is met too and dearer; of equal ones the first counts. */
function outdoes(other: Worked, one: Worked, all: readonly Worked[]): boolean {
  if (other.line.rule !== one.line.rule || other.line.measure !== one.line.measure || other.score !== 1) return false;
  if (one.line.rule === 'scored' || one.score !== 1) return false;
  const [theirs, ours] = [other, one].map(({pence, line}) => pence ?? line.points ?? 0);
  return (theirs ?? 0) > (ours ?? 0) || (theirs === ours && all.indexOf(other) < all.indexOf(one));
}

function gateOf(lines: readonly CreditLine[]): ContractCredits['gate'] {
  const gates = lines.flatMap(({gate}) => gate ?? []);
  if (gates.length === 0) return null;
  return gates.includes('closed') ? 'closed' : gates.includes('unknown') ? 'unknown' : 'open';
}

/** Without a sign; null while the amount of a line is not known. */
function sumOf(lines: readonly CreditLine[], rules: readonly CreditRule[]): number | null {
  return lines
    .filter(({rule}) => rules.includes(rule))
    .reduce<number | null>(
      (sum, {amountPence}) => (sum === null || amountPence === null ? null : sum + Math.abs(amountPence)),
      0,
    );
}

function capOf(lines: readonly ScheduleLine[], rules: readonly CreditRule[]): number | null {
  const caps = lines.filter(({rule}) => rules.includes(rule)).flatMap(({capPence}) => capPence ?? []);
  return caps.length === 0 ? null : Math.min(...caps);
}

function cut(pence: number | null, cap: number | null, caps: Text[]): number | null {
  if (pence === null || cap === null || pence <= cap) return pence;
  caps.push(say((words, language) => words.credits.cut({sum: pounds(pence, language), cap: pounds(cap, language)})));
  return cap;
}

function pounds(pence: number, language: Language): string {
  return formatFigure(pence / 100, 'pounds', language, pence % 100 === 0 ? 0 : 2);
}

function toSentence(
  {credits, missing}: Words,
  language: Language,
  {line, actual, score}: Worked,
  {amountPence, isOutdone, isUnpaid}: {amountPence: number | null; isOutdone: boolean; isUnpaid: boolean},
): string {
  if (score === null && actual.missing === 'not-due') return credits.notFinal;
  if (score === null) {
    return credits.noFigure({reason: missing[actual.missing ?? 'not-collected']});
  }
  const whole = actual.isWholeLandlord ? ` ${credits.wholeLandlord}` : '';
  if (line.rule === 'gate') return `${score > 0 ? credits.closed : credits.open}${whole}`;
  if (isUnpaid) return credits.noPayment;
  if (isOutdone) return credits.outdone;
  if (line.rule === 'points')
    return `${score > 0 ? credits.points({points: String(line.points ?? 0)}) : credits.notMet}${whole}`;
  if (amountPence === null || amountPence === 0) return `${credits.notMet}${whole}`;
  const amount = pounds(Math.abs(amountPence), language);
  return `${amountPence > 0 ? credits.pays({amount}) : credits.takes({amount})}${whole}`;
}
