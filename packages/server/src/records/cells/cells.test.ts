import {calendarDays, elapsedHours, londonDate} from '@doorstep/domain';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DateReader} from './date-reader.ts';
import {countDays, countHours, fromInstant, type Moment} from './moment.ts';
import {parseAmount} from './numbers.ts';

const instant = fc
  .integer({min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2039, 11, 31) / 1000})
  .map((seconds) => seconds - (seconds % 60));

function read(text: string): Moment {
  const moment = new DateReader('day-first').read(text);
  if (typeof moment === 'string') throw new Error(`${text}: ${moment}`);
  return moment;
}

describe('moments, against the calendar of the domain', () => {
  it('have the London day of an instant', () => {
    fc.assert(
      fc.property(instant, (seconds) => {
        const moment = fromInstant(seconds);
        expect(moment.text.slice(0, 10)).toBe(londonDate(new Date(seconds * 1000).toISOString()));
        expect(moment.seconds).toBe(seconds);
      }),
    );
  });

  it('count the same days and hours between wall-clock times', () => {
    const wall = instant.map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 16));
    fc.assert(
      fc.property(wall, wall, (a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        const [start, end] = [read(from), read(to)];
        expect(countDays(start, end)).toBe(calendarDays(from.slice(0, 10), to.slice(0, 10)));
        if (start.seconds === null || end.seconds === null) return;
        const hours = elapsedHours(from, to);
        // Within the hour that comes twice in autumn the later wall time can be the earlier moment of neither.
        expect(countHours(start, end)).toBe(hours < 0 ? null : hours);
      }),
    );
  });

  it('knows the hours around both clock changes', () => {
    expect(countHours(read('28/03/2026 23:30'), read('29/03/2026 02:30'))).toBe(2);
    expect(countHours(read('24/10/2026 23:30'), read('25/10/2026 02:30'))).toBe(4);
    expect(fromInstant(Date.UTC(2026, 9, 25, 0, 30) / 1000).text).toBe('2026-10-25T01:30:00');
    expect(fromInstant(Date.UTC(2026, 9, 25, 1, 30) / 1000).text).toBe('2026-10-25T01:30:00');
    expect(fromInstant(Date.UTC(2026, 5, 30, 23, 0) / 1000).text).toBe('2026-07-01');
  });

  it.each([
    ['29/02/2024', '2024-02-29'],
    ['1.4.2026', '2026-04-01'],
    ['01-04-26', '2026-04-01'],
    ['2026-04-01T09:30', '2026-04-01T09:30:00'],
    ['2026-04-01 09:30:15.123', '2026-04-01T09:30:15'],
    ['2026-06-30T23:30:00Z', '2026-07-01T00:30:00'],
    ['2026-01-01T01:00:00+02:00', '2025-12-31T23:00:00'],
    ['01/04/2026 12:15 AM', '2026-04-01T00:15:00'],
    ['01/04/2026 12:15 pm', '2026-04-01T12:15:00'],
    ['1 April 2026 9.30', '2026-04-01T09:30:00'],
    ['01-Sept-26', '2026-09-01'],
    ['46113.5', '2026-04-01T12:00:00'],
    ['01/04/2026 00:00:00', '2026-04-01'],
  ])('%s is %s', (text, expected) => {
    expect(read(text).text).toBe(expected);
  });

  it.each([
    '29/02/2026',
    '00/01/2026',
    '31/04/2026',
    '13/13/2026',
    '01/04/2026 24:00',
    '1/4',
    '2026-13-01',
    'soon',
    '01/04/202',
    '01/04/1826',
    '2026-04-01 13:00 pm',
    '12/2026',
  ])('%s is refused', (text) => {
    expect(typeof new DateReader('day-first').read(text)).toBe('string');
  });
});

describe('parseAmount', () => {
  it.each([
    ['£1,234.50', 1234.5],
    ['1234', 1234],
    ['(12.00)', -12],
    ['(£1,000)', -1000],
    ['-£5', -5],
    ['£-5.25', -5.25],
    ['5.00-', -5],
    ['− 7', -7],
    ['GBP 12', 12],
    ['85%', 85],
    ['0', 0],
  ])('reads %s', (text, value) => {
    expect(parseAmount(text)?.value).toBe(value);
  });

  it.each(['1.234,50', '12,50', '1,23,456', '12 pounds', '', '--5', '(-5)x', '1e5', '£', '$5', '..', 'NaN'])(
    'refuses %j',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('reads back any number written with commas, sign and pound', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), (pence) => {
        const text = (Math.abs(pence) / 100).toLocaleString('en-GB', {minimumFractionDigits: 2});
        expect(Math.round((parseAmount(pence < 0 ? `(£${text})` : `£${text}`)?.value ?? NaN) * 100)).toBe(pence);
      }),
    );
  });
});
