import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {onBothEngines} from '../store/testing.ts';
import {importRecords} from './import-records.ts';
import {readMapping} from './mapping.ts';

/** Real cases of the City of Boston, 2015: American dates, code enforcement; a demonstration, not repairs. */
const FILE =
  process.env['DOORSTEP_BOSTON_CSV'] ??
  fileURLToPath(new URL('../../../../../shared/data/boston-311-2015-housing.csv', import.meta.url));
const MAPPING = fileURLToPath(new URL('./testing/boston-mapping.json', import.meta.url));
const missing = !existsSync(FILE);
if (missing)
  console.warn(`The Boston cases are not tested: ${FILE} is not there. Name the file with DOORSTEP_BOSTON_CSV.`);

/** What the file says, cut up without the importer: no value of it is quoted. */
function readFacts() {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/);
  const names = lines[0]!.split(',');
  return lines.slice(1).map((line) => {
    const cells = line.split(',');
    const get = (name: string): string => cells[names.indexOf(name)] ?? '';
    const time = (name: string): number | null => (get(name) === '' ? null : Date.parse(`${get(name)} UTC`));
    return {
      opened: time('opened')!,
      target: time('target')!,
      closed: time('closed'),
      onTime: get('on_time_status'),
      width: cells.length,
    };
  });
}

const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);
const count = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};
/** Whole days a case is open at the end of 2015, as a band. */
const bandOf = (days: number): string => (days > 182 ? 'over 6 months' : days > 28 ? 'over 28 days' : 'up to 28 days');
const LAST_DAY = Date.UTC(2015, 11, 31);
const DAY = 86_400_000;

onBothEngines('the Boston cases', (make) => {
  it.skipIf(missing)(
    'agree with counts taken straight from the file: opened, target, closed, on time, backlog by age',
    async () => {
      const facts = readFacts();
      expect(facts.every(({width}) => width === 9)).toBe(true);
      const {store, drop} = await make();
      const report = await importRecords(store, FILE, {
        mapping: await readMapping(MAPPING),
        now: new Date('2026-06-01T10:00:00Z'),
      });
      expect(report).toMatchObject({
        outcome: 'imported',
        rows: {read: facts.length, refused: 0},
        stored: {added: facts.length},
      });
      const rows = await store.db
        .selectFrom('work_order')
        .select([
          'reported_at',
          'reported_month',
          'completed_at',
          'completed_month',
          'target_at',
          'target_days',
          'in_target',
          'outcome',
          'days',
        ])
        .execute();

      expect(count(rows, (row) => row.reported_month)).toEqual(count(facts, ({opened}) => monthOf(opened)));
      const closed = facts.filter((fact) => fact.closed !== null);
      const done = rows.filter((row) => row.completed_at !== null);
      expect(count(done, (row) => row.completed_month!)).toEqual(count(closed, (fact) => monthOf(fact.closed!)));
      expect(count(rows, (row) => row.target_at!.slice(0, 10))).toEqual(
        count(facts, ({target}) => new Date(target).toISOString().slice(0, 10)),
      );
      const onTime = closed.filter((fact) => fact.closed! <= fact.target).length;
      expect(done.filter((row) => row.in_target === 1)).toHaveLength(onTime);
      expect(done.filter((row) => row.in_target === 0)).toHaveLength(closed.length - onTime);
      const days = closed.map((fact) => Math.floor(fact.closed! / DAY) - Math.floor(fact.opened / DAY) + 1);
      expect(done.reduce((sum, row) => sum + row.days!, 0)).toBe(days.reduce((sum, value) => sum + value, 0));

      const open = facts.filter((fact) => fact.closed === null);
      const age = (date: string): number => (LAST_DAY - Date.parse(`${date.slice(0, 10)}T00:00:00Z`)) / DAY;
      expect(
        count(
          rows.filter(({outcome}) => outcome === 'open'),
          (row) => bandOf(age(row.reported_at)),
        ),
      ).toEqual(count(open, ({opened}) => bandOf(age(new Date(opened).toISOString()))));
      await drop();
    },
    60_000,
  );
});
