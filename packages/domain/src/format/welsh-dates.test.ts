import {expect, it} from 'vitest';
import {dateFormats} from './period.ts';
import {bringWelshDates} from './welsh-dates.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const parts = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const;

it('writes Welsh dates as Node’s locale data does, every month and every range of months', () => {
  bringWelshDates();
  const [ours, oursOfDays] = [dateFormats.get('cy month')!, dateFormats.get('cy day')!];
  const theirs = new Intl.DateTimeFormat('cy-GB', parts);
  const theirsOfDays = new Intl.DateTimeFormat('cy-GB', {...parts, day: 'numeric'});
  const months = ['2025', '2026'].flatMap((year) =>
    Array.from({length: 12}, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  for (const [index, month] of months.entries()) {
    const start = day(`${month}-01`);
    expect(ours.format(start)).toBe(theirs.format(start));
    expect(oursOfDays.format(day(`${month}-21`))).toBe(theirsOfDays.format(day(`${month}-21`)));
    for (const later of months.slice(index + 1)) {
      expect(ours.formatRange(start, day(`${later}-28`))).toBe(theirs.formatRange(start, day(`${later}-28`)));
    }
  }
});
