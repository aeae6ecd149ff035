import {fromInstant, toDay, toMoment, type Moment} from './moment.ts';

/** Which of two numbers is the day. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Why a cell is no moment. */
export type DateFault = 'not-a-date' | 'no-such-day' | 'wrong-order' | 'no-such-time' | 'far-off';

const CLOCK = '(?:[ T,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*([ap]m)?)?';
const NUMERIC = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${CLOCK}$`, 'i');
const NAMED = new RegExp(`^(\\d{1,2})[ -]?([a-z]{3,9})\\.?[ ,-]+(\\d{4}|\\d{2})${CLOCK}$`, 'i');
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${CLOCK}\\s*(Z|[+-]\\d{2}:?\\d{2})?$`, 'i');
const SERIAL = /^\d{5}(\.\d+)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Excel's day 0 is 1899-12-30, because it believes in a 29 February 1900. */
const EXCEL_DAY_0 = -25_569;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/**
 * Reads dates of one file. Without an order being told, numbers are read day first, and whether the file proves that
 * is remembered: it does when some day is above 12. The importer refuses a file that proves nothing.
 */
export class DateReader {
  readonly #order: DateOrder | null;
  /** Cells that can only be read day first; only month first; either way. */
  readonly seen = {dayFirst: 0, monthFirst: 0, either: 0};
  /** How many were given as Excel's day numbers, and with two figures for the year. */
  serials = 0;
  shortYears = 0;

  constructor(order: DateOrder | null) {
    this.#order = order;
  }

  /** A moment, or why it is none. The cell is not blank. */
  read(cell: unknown): Moment | DateFault {
    if (cell instanceof Date) return fromSheet(cell.getTime());
    if (typeof cell === 'number') return this.#fromSerial(cell);
    if (typeof cell !== 'string') return 'not-a-date';
    const text = cell.trim();
    const numeric = NUMERIC.exec(text);
    if (numeric !== null) return this.#fromNumbers(numeric);
    const iso = ISO.exec(text);
    if (iso !== null) return fromIso(iso);
    const named = NAMED.exec(text);
    if (named !== null) return this.#fromName(named);
    return SERIAL.test(text) ? this.#fromSerial(Number(text)) : 'not-a-date';
  }

  #fromNumbers(match: RegExpExecArray): Moment | DateFault {
    const first = Number(match[1]);
    const second = Number(match[2]);
    if (first > 12 && second <= 12) this.seen.dayFirst += 1;
    else if (second > 12 && first <= 12) this.seen.monthFirst += 1;
    else if (first !== second && first <= 12) this.seen.either += 1;
    const [date, month] = this.#order === 'month-first' ? [second, first] : [first, second];
    if (month > 12) return date > 12 ? 'no-such-day' : 'wrong-order';
    return fromParts(this.#toYear(match[3] ?? ''), month, date, match, 4);
  }

  #fromName(match: RegExpExecArray): Moment | DateFault {
    const word = (match[2] ?? '').toLowerCase();
    const month = MONTHS.indexOf(word.slice(0, 3)) + 1;
    if (month === 0) return 'not-a-date';
    return fromParts(this.#toYear(match[3] ?? ''), month, Number(match[1]), match, 4);
  }

  #fromSerial(serial: number): Moment | DateFault {
    if (!(serial >= 1 && serial < 80_000)) return 'not-a-date';
    this.serials += 1;
    // Excel's fractions are off by less than a second.
    return fromSheet(Math.round((serial + EXCEL_DAY_0) * 86_400) * 1000);
  }

  #toYear(text: string): number {
    if (text.length === 4) return Number(text);
    this.shortYears += 1;
    return 2000 + Number(text);
  }
}

/** Workbooks keep wall-clock time as if it were UTC. */
function fromSheet(time: number): Moment | DateFault {
  const date = new Date(time);
  const day = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (day === null || date.getUTCFullYear() < FIRST_YEAR || date.getUTCFullYear() > LAST_YEAR) return 'far-off';
  return toMoment(day, [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]);
}

function fromIso(match: RegExpExecArray): Moment | DateFault {
  const moment = fromParts(Number(match[1]), Number(match[2]), Number(match[3]), match, 4);
  const zone = match[8];
  if (typeof moment === 'string' || zone === undefined) return moment;
  if (match[4] === undefined) return 'not-a-date';
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = /z/i.test(zone) ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return fromInstant(moment.day * 86_400 + hour * 3600 + minute * 60 + second - offset * 60);
}

function fromParts(
  year: number,
  month: number,
  date: number,
  match: RegExpExecArray,
  clockAt: number,
): Moment | DateFault {
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'far-off';
  const day = toDay(year, month, date);
  if (day === null) return 'no-such-day';
  const hourText = match[clockAt];
  if (hourText === undefined) return toMoment(day, null);
  const half = match[clockAt + 3]?.toLowerCase();
  const [given, minute, second] = [Number(hourText), Number(match[clockAt + 1]), Number(match[clockAt + 2] ?? 0)];
  if (half !== undefined && (given < 1 || given > 12)) return 'no-such-time';
  const hour = half === undefined ? given : (given % 12) + (half === 'pm' ? 12 : 0);
  return hour > 23 || minute > 59 || second > 59 ? 'no-such-time' : toMoment(day, [hour, minute, second]);
}
