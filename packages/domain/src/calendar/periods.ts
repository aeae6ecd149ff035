import type {Period} from '@doorstep/contract';
import {toDayNumber, toIsoDate} from './dates.ts';

/** The first day of a month, counted from January of year 0, so that months can be added. */
function monthStart(monthNumber: number): string {
  const year = Math.floor(monthNumber / 12);
  return `${String(year).padStart(4, '0')}-${String(monthNumber - year * 12 + 1).padStart(2, '0')}-01`;
}

function monthNumberOf(date: string): number {
  toDayNumber(date);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function span(firstMonth: number, months: number, kind: Period['kind']): Period {
  return {start: monthStart(firstMonth), end: toIsoDate(toDayNumber(monthStart(firstMonth + months)) - 1), kind};
}

/** The calendar month a date lies in. */
export function monthOf(date: string): Period {
  return span(monthNumberOf(date), 1, 'month');
}

/** The quarter a date lies in. Quarters of the financial year, from April, are also calendar quarters. */
export function quarterOf(date: string): Period {
  const month = monthNumberOf(date);
  return span(month - (month % 3), 3, 'quarter');
}

/** The financial year a date lies in: 1 April to 31 March. */
export function financialYearOf(date: string): Period {
  const month = monthNumberOf(date);
  return span(month - ((month + 9) % 12), 12, 'financial-year');
}

/** The 12 months that end with the month a date lies in. */
export function rollingYearTo(date: string): Period {
  return span(monthNumberOf(date) - 11, 12, 'rolling-12-months');
}
