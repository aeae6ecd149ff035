const FIRST = 1_000;
const LONGEST = 5 * 60_000;

/**
 * How long to wait before the next try, in milliseconds, after so many that failed: anything between nothing and a
 * longest time that doubles with each (full jitter), so that the screens of a street that lost its line together do not
 * all come back in the same second. What the server asked for in `Retry-After` is waited for first.
 */
export function toWait(attempts: number, askedFor: number | null, random: () => number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** (attempts - 1));
  return (askedFor ?? 0) + random() * longest;
}

/** Milliseconds that a `Retry-After` asks for, given in seconds or as a date; at most an hour, null where it asks nothing. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), 60 * 60_000);
}
