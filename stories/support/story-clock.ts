const real = Date.now.bind(Date);
let ahead = 0;

/**
 * Puts a clock under the page that a story can set ahead. Whoever reads the time later reads this one, also who keeps
 * `Date.now` at hand, so it must be there before the first widget reads.
 */
export function installStoryClock(): void {
  Date.now = () => real() + ahead;
}

/** Sets the clock so many milliseconds ahead of the real one. */
export function setClockAhead(milliseconds: number): void {
  ahead = milliseconds;
}
