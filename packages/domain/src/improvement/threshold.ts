import {DoorstepError} from '@doorstep/contract';

/** From which result a line of a schedule applies: a comparison with a limit, a scale from a floor to a target, or always. */
export type Threshold =
  | {readonly kind: 'below' | 'above' | 'at-least' | 'at-most'; readonly limit: number}
  | {readonly kind: 'scale'; readonly floor: number; readonly target: number}
  | {readonly kind: 'any'};

const WORDS: Readonly<Record<string, 'below' | 'above' | 'at-least' | 'at-most'>> = {
  below: 'below',
  under: 'below',
  'less than': 'below',
  '<': 'below',
  above: 'above',
  over: 'above',
  'more than': 'above',
  '>': 'above',
  'at least': 'at-least',
  '>=': 'at-least',
  'at most': 'at-most',
  '<=': 'at-most',
};

const NUMBER = String.raw`£?(-?\d+(?:,\d{3})*(?:\.\d+)?)\s*(?:%|per cent|percent|days?|hours?)?`;
const SCALE = new RegExp(`^(?:from )?${NUMBER} to ${NUMBER}$`);
const LIMIT = new RegExp(`^(${Object.keys(WORDS).join('|')})\\s*${NUMBER}$`);

/**
 * Reads a threshold as contracts write it: `below 95`, `at least 90%`, `more than 10 days`, `from 80 to 95`, `any`.
 * @param place contract, version and line, named in the error.
 * @throws DoorstepError DS_CONTRACT_SCHEDULE for words that say nothing, and for a scale without a length.
 */
export function parseThreshold(text: string, place: string): Threshold {
  const said = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (said === 'any' || said === '') return {kind: 'any'};
  const scale = SCALE.exec(said);
  const [floor, target] = [toNumber(scale?.[1]), toNumber(scale?.[2])];
  if (floor !== null && target !== null) {
    if (floor === target) throw wrongSchedule(place, `the scale “${text}” begins and ends with the same value`);
    return {kind: 'scale', floor, target};
  }
  const limit = LIMIT.exec(said);
  const [kind, value] = [WORDS[limit?.[1] ?? ''], toNumber(limit?.[2])];
  if (kind === undefined || value === null) {
    throw wrongSchedule(place, `“${text}” is no threshold; write it like “below 95”, “at least 90” or “from 80 to 95”`);
  }
  return {kind, limit: value};
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/** Names the place and what is wrong there. */
export function wrongSchedule(place: string, what: string): DoorstepError {
  return new DoorstepError('DS_CONTRACT_SCHEDULE', `In ${place}: ${what}.`, {path: place});
}

/** How far a result has come, from 0 to 1: along a scale, or met (1) or not (0). Source: statistics rule 7. */
export function scoreOf(threshold: Threshold, actual: number): number {
  switch (threshold.kind) {
    case 'any':
      return 1;
    case 'scale':
      return Math.min(1, Math.max(0, (actual - threshold.floor) / (threshold.target - threshold.floor)));
    case 'below':
      return actual < threshold.limit ? 1 : 0;
    case 'above':
      return actual > threshold.limit ? 1 : 0;
    case 'at-least':
      return actual >= threshold.limit ? 1 : 0;
    case 'at-most':
      return actual <= threshold.limit ? 1 : 0;
  }
}
