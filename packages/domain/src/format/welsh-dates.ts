import {dateFormats} from './period.ts';

// As the locale data of Unicode has them. Chromium brings no Welsh dates, and would write American ones.
const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

/** The month of a day at midnight UTC, with its year where that is not said after it: `Mehefin 2026`. */
function monthOf(date: Date, hasYear = true): string {
  const name = MONTHS[date.getUTCMonth()] ?? '';
  return hasYear ? `${name} ${date.getUTCFullYear()}` : name;
}

/** Lets dates be written in Welsh where `Intl` cannot: in browsers. They are the same as those of Node. */
export function bringWelshDates(): void {
  const month = {
    format: (date: Date) => monthOf(date),
    formatRange: (start: Date, end: Date) =>
      `${monthOf(start, start.getUTCFullYear() !== end.getUTCFullYear())}\u2009–\u2009${monthOf(end)}`,
  };
  const day = {...month, format: (date: Date) => `${date.getUTCDate()} ${monthOf(date)}`};
  dateFormats.set('cy month', month);
  dateFormats.set('cy day', day);
}
