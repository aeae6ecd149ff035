import {readFileSync} from 'node:fs';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addWorkingDays,
  calendarDays,
  elapsedHours,
  financialYearOf,
  isWorkingDay,
  londonDate,
  monthOf,
  quarterOf,
  rollingYearTo,
  workingDaysAfter,
} from './index.ts';
import {toIsoDate} from './dates.ts';
import {writeSource} from './generate.ts';
import {NATIONS} from './nations.ts';

const refused = expect.objectContaining({code: 'DS_STATS_INPUT'});
const dates = fc.integer({min: 15_000, max: 23_000}).map(toIsoDate);
const nations = fc.constantFrom(...NATIONS);

describe('bank holidays', () => {
  it('are as the package gives them', async () => {
    expect(readFileSync(new URL('./generated/bank-holidays.ts', import.meta.url), 'utf8')).toBe(await writeSource());
  });

  it('hold what gov.uk published, the single ones and the moved ones too', () => {
    const off = ['2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08', '2020-05-08', '2026-12-28', '2022-01-03'];
    for (const date of off) expect(isWorkingDay(date, 'england-and-wales')).toBe(false);
    // The early May holiday of 2020 moved to VE day.
    expect(isWorkingDay('2020-05-04', 'england-and-wales')).toBe(true);
  });

  it('differ by nation', () => {
    const open = (date: string) => NATIONS.filter((nation) => isWorkingDay(date, nation));
    expect(open('2026-04-06')).toEqual(['scotland']);
    expect(open('2026-01-02')).toEqual(['england-and-wales', 'northern-ireland']);
    expect(open('2026-11-30')).toEqual(['england-and-wales', 'northern-ireland']);
    expect(open('2026-03-17')).toEqual(['england-and-wales', 'scotland']);
    expect(open('2026-07-13')).toEqual(['england-and-wales', 'scotland']);
    expect(open('2026-08-03')).toEqual(['england-and-wales', 'northern-ireland']);
  });
});

describe('working days', () => {
  it('start the day after', () => {
    // Thursday before Easter 2026: Good Friday and Easter Monday do not count.
    expect(addWorkingDays('2026-04-02', 1, 'england-and-wales')).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-02', 10, 'england-and-wales')).toBe('2026-04-20');
    expect(workingDaysAfter('2026-04-02', '2026-04-20', 'england-and-wales')).toBe(10);
    expect(workingDaysAfter('2026-04-02', '2026-04-02', 'scotland')).toBe(0);
  });

  it('add up, and come back from where they went', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), nations, (date, days, nation) => {
        const end = addWorkingDays(date, days, nation);
        expect(workingDaysAfter(date, end, nation)).toBe(days);
        if (days > 0) expect(isWorkingDay(end, nation)).toBe(true);
      }),
    );
  });

  it('refuse years without a list, and time that runs backwards', () => {
    expect(() => isWorkingDay('1999-01-04', 'scotland')).toThrow(refused);
    expect(() => workingDaysAfter('2026-04-02', '2026-04-01', 'scotland')).toThrow(refused);
    expect(() => isWorkingDay('2026-02-30', 'scotland')).toThrow(refused);
  });
});

describe('calendar days', () => {
  it('count both ends', () => {
    expect(calendarDays('2026-03-28', '2026-03-28')).toBe(1);
    expect(calendarDays('2026-03-28', '2026-03-30')).toBe(3);
    expect(() => calendarDays('2026-03-30', '2026-03-28')).toThrow(refused);
  });
});

describe('London', () => {
  it('gives a job at half past midnight in summer to that day, whatever the machine’s zone', () => {
    expect(londonDate('2026-04-01T00:30:00+01:00')).toBe('2026-04-01');
    expect(londonDate('2026-03-31T23:30:00Z')).toBe('2026-04-01');
    expect(londonDate('2026-01-31T23:30:00Z')).toBe('2026-01-31');
    expect(londonDate('2026-04-01T00:30')).toBe('2026-04-01');
  });

  it('counts the hours that really passed over both clock changes', () => {
    expect(elapsedHours('2026-03-28T12:00', '2026-03-29T12:00')).toBe(23);
    expect(elapsedHours('2026-10-24T12:00', '2026-10-25T12:00')).toBe(25);
    // The hour that comes twice: half past one in summer time, then again in winter time.
    expect(elapsedHours('2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00')).toBe(1);
    expect(() => londonDate('yesterday')).toThrow(refused);
  });
});

describe('periods', () => {
  it('are London months, quarters from April, and years to the end of March', () => {
    expect(monthOf('2024-02-29')).toEqual({start: '2024-02-01', end: '2024-02-29', kind: 'month'});
    expect(quarterOf('2026-06-30')).toEqual({start: '2026-04-01', end: '2026-06-30', kind: 'quarter'});
    expect(financialYearOf('2026-03-31')).toEqual({start: '2025-04-01', end: '2026-03-31', kind: 'financial-year'});
    expect(financialYearOf('2026-04-01').start).toBe('2026-04-01');
    expect(rollingYearTo('2026-01-15')).toEqual({start: '2025-02-01', end: '2026-01-31', kind: 'rolling-12-months'});
  });

  it('hold the date they were made from', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const {start, end} of [monthOf(date), quarterOf(date), financialYearOf(date), rollingYearTo(date)]) {
          expect(start <= date && date <= end).toBe(true);
        }
      }),
    );
  });
});
