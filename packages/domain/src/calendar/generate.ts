import {writeFileSync} from 'node:fs';
import Holidays from 'date-holidays';
import {format, resolveConfig} from 'prettier';
import {NATIONS, type Nation} from './nations.ts';

/** Years that records and promises can fall in. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2035;

const STATES: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'ENG',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
};

/** Bank holidays that fall on a working day of the week, by nation, as ISO dates. */
export function listBankHolidays(): Record<Nation, string[]> {
  const list = (nation: Nation) => {
    const holidays = new Holidays('GB', STATES[nation]);
    const years = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, index) => FIRST_YEAR + index);
    const days = years
      .flatMap((year) => holidays.getHolidays(year))
      .filter(({type}) => type === 'public' || type === 'bank')
      .map(({date}) => date.slice(0, 10))
      .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
    return [...new Set(days)].sort();
  };
  return Object.fromEntries(NATIONS.map((nation) => [nation, list(nation)])) as Record<Nation, string[]>;
}

/** The source text of `generated/bank-holidays.ts`, so that a test can hold the file against it. */
export async function writeSource(): Promise<string> {
  const source = `import type {Nation} from '../nations.ts';

/**
 * Bank holidays from Monday to Friday, substitute days included. Made by \`npm run calendar:generate\` from the kept list
 * of the date-holidays package, whose source is https://www.gov.uk/bank-holidays.
 */
export const BANK_HOLIDAYS: Readonly<Record<Nation, readonly string[]>> = ${JSON.stringify(listBankHolidays())};

/** Years the list covers. */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};
`;
  return format(source, {...(await resolveConfig(import.meta.url)), parser: 'typescript'});
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL('./generated/bank-holidays.ts', import.meta.url), await writeSource());
}
