import {dateFormats} from '@doorstep/domain/format';
import {cy} from './messages/generated/kit.cy.ts';
import {bringWelsh} from './speak.ts';

// As the locale data of Unicode has them. Chromium brings no Welsh dates, and would write American ones.
const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');

/** The month of a day at midnight UTC, with its year where that is not said after it: `Mehefin 2026`. */
function monthOf(date: Date, hasYear = true): string {
  const name = MONTHS[date.getUTCMonth()] ?? '';
  return hasYear ? `${name} ${date.getUTCFullYear()}` : name;
}

const month = {
  format: monthOf,
  formatRange: (start: Date, end: Date) =>
    `${monthOf(start, start.getUTCFullYear() !== end.getUTCFullYear())} – ${monthOf(end)}`,
};
const day = {...month, format: (date: Date) => `${date.getUTCDate()} ${monthOf(date)}`};

dateFormats.set('cy month', month);
dateFormats.set('cy day', day);
bringWelsh('kit', cy);
