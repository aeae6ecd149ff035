import {dayOf, financialYearOf, MINUTES_A_DAY, toIso} from '../days.ts';

const known = new Map<number, string>();

function pad(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

/** 03/06/2024 */
export function writeDay(day: number | null): string {
  if (day === null) return '';
  const found = known.get(day);
  if (found !== undefined) return found;
  const iso = toIso(day);
  const text = `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  known.set(day, text);
  return text;
}

/** 03/06/2024 09:05 */
export function writeMoment(moment: number | null): string {
  if (moment === null) return '';
  const minute = moment % MINUTES_A_DAY;
  return `${writeDay(dayOf(moment))} ${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** 2024-06-03 */
export function writeIso(day: number | null): string {
  return day === null ? '' : toIso(day);
}

/** 2023-24 */
export function yearName(day: number): string {
  const year = financialYearOf(day);
  return `${year}-${(year + 1) % 100}`;
}

/** Rows by the financial year of a day, as `2023-24`, earliest first. */
export function byYear<Row>(rows: readonly Row[], day: (row: Row) => number): readonly (readonly [string, Row[]])[] {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const name = yearName(day(row));
    const found = years.get(name);
    if (found === undefined) years.set(name, [row]);
    else found.push(row);
  }
  return [...years].sort(([one], [other]) => (one < other ? -1 : 1));
}
