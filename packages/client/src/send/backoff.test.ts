import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readRetryAfter, toWait} from './backoff.ts';

describe('the wait before the next try', () => {
  it('lies anywhere between nothing and a time that doubles up to five minutes, after what the server asked for', () => {
    const die = fc.double({min: 0, max: 0.9999, noNaN: true});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 2_000}), fc.nat(10_000), die, (attempts, asked, thrown) => {
        const longest = Math.min(300_000, 1_000 * 2 ** (attempts - 1));
        expect(toWait(attempts, asked, () => thrown)).toBeCloseTo(asked + thrown * longest, 5);
      }),
    );
  });

  it('reads what the server asks for in seconds or as a date, and never believes in more than an hour', () => {
    const now = Date.parse('2026-11-23T04:00:00Z');
    const read = (header: string | null) => readRetryAfter(header, now);
    expect([read('7'), read('Mon, 23 Nov 2026 04:00:30 GMT'), read('Mon, 23 Nov 2026 03:00:00 GMT')]).toEqual([
      7_000, 30_000, 0,
    ]);
    expect([read(null), read('soon'), read('999999')]).toEqual([null, null, 3_600_000]);
  });
});
