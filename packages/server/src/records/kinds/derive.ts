import {workingDaysAfter, type Nation} from '@doorstep/domain';
import type {Draft} from '../draft.ts';
import type {Moment} from '../cells/moment.ts';

/** The London month of a time that was read, `2026-04`. */
export function monthAt(draft: Draft, at: number): string | null {
  return draft.moments[at]?.text.slice(0, 7) ?? null;
}

/** Puts the month of one column into another, row by row. */
export function copyMonth(from: number, to: number): (draft: Draft) => void {
  return (draft) => {
    draft.values[to] = monthAt(draft, from);
  };
}

/** 1, 0, or unknown. */
export function toBit(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}

/**
 * Working days after one moment up to and including another; null when one is missing, the order is wrong, or the
 * bank holidays of the time are not known.
 */
export function countWorkingDays(
  from: Moment | null | undefined,
  to: Moment | null | undefined,
  nation: Nation,
): number | null {
  if (!from || !to || to.day < from.day) return null;
  try {
    return workingDaysAfter(from.text.slice(0, 10), to.text.slice(0, 10), nation);
  } catch {
    return null;
  }
}
