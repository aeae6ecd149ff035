import {Temporal} from 'temporal-polyfill';
import {requireThat} from '../statistics/guard.ts';

/** Landlords' calendar and clock. */
const LONDON = 'Europe/London';

/**
 * A moment in London, from a timestamp with a zone (`2026-04-01T00:30:00+01:00`, `...Z`) or from a wall clock time in
 * London without one (`2026-04-01T00:30`). An hour that the clock skips in spring is read as the hour after; of an hour
 * that comes twice in autumn the first is taken.
 * @throws DoorstepError DS_STATS_INPUT for text that is no timestamp.
 */
export function toLondon(timestamp: string): Temporal.ZonedDateTime {
  try {
    return /(Z|[+-]\d\d:?\d\d)$/i.test(timestamp)
      ? Temporal.Instant.from(timestamp).toZonedDateTimeISO(LONDON)
      : Temporal.PlainDateTime.from(timestamp).toZonedDateTime(LONDON);
  } catch {
    requireThat(false, `“${timestamp}” is not a date and time such as 2026-04-01T09:30.`);
  }
}

/** The London calendar day of a moment: 00:30 summer time on 1 April is 1 April, though it is 31 March in UTC. */
export function londonDate(timestamp: string): string {
  return toLondon(timestamp).toPlainDate().toString();
}

/** Hours that really passed between two moments, weekends and clock changes included. */
export function elapsedHours(from: string, to: string): number {
  const [start, end] = [toLondon(from), toLondon(to)];
  return (end.epochMilliseconds - start.epochMilliseconds) / 3_600_000;
}
