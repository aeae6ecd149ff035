import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {listImportRuns} from '../store/index.ts';
import {dumpStore, onBothEngines, type TestStore} from '../store/testing.ts';
import {importRecords} from './import-records.ts';
import {parseMapping} from './mapping.ts';
import {toRecordsText} from './report-text.ts';
import type {RecordsReport} from './report.ts';

const now = new Date('2026-06-01T10:00:00Z');
const COLUMNS = {
  reference: 'Job No',
  area: 'Patch',
  priority: 'Priority',
  contractor: 'Contractor',
  reported: 'Reported',
  target: 'Target',
  completed: 'Completed',
  outcome: 'Status',
  visits: 'Visits',
  cost: 'Cost',
};
const HEAD = 'Job No,Patch,Priority,Contractor,Reported,Target,Completed,Status,Visits,Cost,Tenant Name,Phone\r\n';
const GOOD = [
  'A1,North,Routine,Acme,31/03/2026 23:30,20/04/2026,09/04/2026 10:00,Completed,1,"£1,234.50",Ann Other,0113 496 0000',
  'A2,North,Emergency,Acme,28/03/2026 22:00,29/03/2026 22:00,29/03/2026 22:30,Comp,2,(12.00),Bob,1',
  'A3,South,Routine,Acme,01/04/2026,21/04/2026,,In progress,,,Cat,2',
];

onBothEngines('importRecords', (make, engine) => {
  let test: TestStore;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    test = await make();
    folder = await mkdtemp(join(tmpdir(), 'doorstep-records-'));
    file = join(folder, 'jobs.csv');
  });
  afterEach(async () => {
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  });

  const load = async (
    content: string | Buffer,
    {mapping = {}, accept = false}: {mapping?: object; accept?: boolean} = {},
  ): Promise<RecordsReport> => {
    await writeFile(file, content);
    const whole = parseMapping({landlord: 'larkfield', kind: 'work-orders', columns: COLUMNS, ...mapping}, 'm.json');
    return importRecords(test.store, file, {mapping: whole, now, acceptGoodRows: accept});
  };
  const csv = (...rows: readonly string[]): string => HEAD + rows.map((row) => `${row}\r\n`).join('');
  const orders = () => test.store.db.selectFrom('work_order').selectAll().orderBy('reference').execute();

  it('keeps jobs with what sums need: London months, days with both ends, hours across a clock change, in target', async () => {
    const report = await load(csv(...GOOD));
    expect(report).toMatchObject({outcome: 'imported', rows: {read: 3, accepted: 3, refused: 0}, stored: {added: 3}});
    expect(await orders()).toMatchObject([
      {
        reference: 'A1',
        reported_at: '2026-03-31T23:30:00',
        reported_month: '2026-03',
        completed_month: '2026-04',
        days: 10,
        hours: 202.5,
        in_target: 1,
        first_time: 1,
        cost_pence: 123_450,
      },
      {reference: 'A2', days: 2, hours: 23.5, in_target: 0, first_time: 0, cost_pence: -1200},
      {reference: 'A3', outcome: 'open', completed_month: null, days: null, in_target: null, first_time: null},
    ]);
  });

  it('stores no personal data: columns that nobody mapped stay out and are warned about by name', async () => {
    const report = await load(csv(...GOOD));
    expect(report.notStored).toEqual(['Tenant Name', 'Phone']);
    expect(report.warnings.join()).toMatch(/"Tenant Name" looks like a name.*"Phone" looks like a telephone number/);
    expect(JSON.stringify(await dumpStore(test.store))).not.toMatch(/Ann|Bob|0113/);
  });

  it('changes nothing for the same file, updates changed jobs and keeps what they said', async () => {
    await load(csv(...GOOD));
    const before = await dumpStore(test.store);
    expect((await load(csv(...GOOD))).outcome).toBe('unchanged');
    expect(await dumpStore(test.store)).toEqual(before);
    expect(await listImportRuns(test.store)).toHaveLength(1);
    const third = GOOD[2]!.replace(',,In progress', ',30/04/2026,Completed');
    const report = await load(csv(GOOD[0]!, GOOD[1]!, third, third.replace('A3', 'A4')));
    expect(report.stored).toEqual({added: 1, changed: 1, unchanged: 2, repeated: 0});
    const history = await test.store.db.selectFrom('record_history').selectAll().execute();
    expect(history).toMatchObject([
      {reference: 'A3', kind: 'work_order', state_before: 'open', state_after: 'completed'},
    ]);
    expect(JSON.parse(history[0]!.before)).toMatchObject({completed_at: null, line: 4});
  });

  const FAULTY = [
    'B1,North,Routine,Acme,31/02/2026,,,Open,,,,',
    '',
    'B2,North,Routine,Acme,13/04/2026,"20/04\n/2026",,Paused,-1,12 pounds,,',
    ',North,Routine,Acme,13/04/2026,,,Open,,,,',
    'B3,North,Routine,Acme,13/04/2026,,,Open,,,,,oops',
    'Grand Total,,,,,,,,,"£9,999.00",,',
    '1.2E+11,North,Routine,Acme,13/04/2026,,,#REF!,,,,',
    '=cmd(),North,Routine,Acme,yesterday,,,Open,,-5.00,,',
  ];

  it('stops for one refused row, and names line, column, value, reason and remedy', async () => {
    const report = await load(csv(GOOD[0]!, ...FAULTY, GOOD[1]!));
    expect(report.outcome).toBe('refused');
    expect(report.rows).toEqual({read: 8, accepted: 2, refused: 6, blank: 1, totals: 1});
    const said = report.refusals.map(({line, column, value, reason}) => [line, column, value, reason]);
    expect(said).toEqual([
      [3, 'Reported', '31/02/2026', 'is a day that there is not'],
      [5, 'Target', '20/04 /2026', 'is not a date'],
      [5, 'Status', 'Paused', 'is not a word known for how it stands'],
      [5, 'Visits', '-1', 'is not a whole number of 0 or more'],
      [5, 'Cost', '12 pounds', 'is not an amount of money'],
      [7, 'Job No', '', 'is blank, and the job’s own reference is needed'],
      [8, null, null, 'has 13 values where there are 12 headings'],
      [10, 'Job No', '1.2E+11', 'was changed into a power of ten by a spreadsheet'],
      [10, 'Status', '#REF!', 'is the error of a formula'],
      [11, 'Reported', 'yesterday', 'is not a date'],
    ]);
    expect(report.refusals[2]!.remedy).toContain('"words": {"outcome": {"Paused": "..."}}');
    expect(toRecordsText(report)).toContain('REFUSED, nothing was stored');
    expect(await orders()).toEqual([]);
    expect(await listImportRuns(test.store)).toEqual([]);
    expect(await readdir(folder)).toEqual(['jobs.csv']);
  });

  it('stores the rest when asked to, and writes the refused rows beside the file, safe to open', async () => {
    const report = await load(csv(GOOD[0]!, ...FAULTY, GOOD[1]!), {accept: true});
    expect(report).toMatchObject({outcome: 'imported', stored: {added: 2}, refusedFile: `${file}.refused.csv`});
    const refused = await readFile(`${file}.refused.csv`, 'utf8');
    expect(refused.split('\r\n')).toHaveLength(8);
    expect(refused).toContain('\r\n11,Reported,');
    expect(refused).toContain(",'=cmd(),");
    expect(refused).toContain(',-5.00,');
    expect((await orders()).map(({reference}) => reference)).toEqual(['A1', 'A2']);
  });

  it('counts a repeated job once and refuses one that contradicts an earlier line', async () => {
    const report = await load(csv(...GOOD, GOOD[0]!, GOOD[1]!.replace(',2,', ',3,')), {accept: true});
    expect(report.stored).toEqual({added: 3, changed: 0, unchanged: 0, repeated: 1});
    expect(report.rows).toMatchObject({accepted: 4, refused: 1});
    expect(report.refusals).toMatchObject([
      {line: 6, reason: 'has the same reference as line 3 and says something else'},
    ]);
    expect(report.notes).toEqual([{code: 'repeated', rows: 1, lines: [5]}]);
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('A2');
    expect((await orders())[1]).toMatchObject({visits: 2});
  });

  it('never guesses which number is the day', async () => {
    const row = (date: string): string => csv(`A1,North,Routine,Acme,${date},,,Open,,,,`);
    await expect(load(row('03/04/2026'))).rejects.toMatchObject({code: 'DS_RECORDS_DATE_ORDER'});
    await expect(load(row('03/24/2026'))).rejects.toMatchObject({code: 'DS_RECORDS_DATE_ORDER'});
    expect(await orders()).toEqual([]);
    const reported = async (date: string, mapping = {}): Promise<string> => {
      await load(row(date), {mapping});
      return (await orders())[0]!.reported_at;
    };
    expect(await reported('03/04/2026', {dateOrder: 'day-first'})).toBe('2026-04-03');
    expect(await reported('03/04/2026 1:05 PM', {dateOrder: 'month-first'})).toBe('2026-03-04T13:05:00');
    expect(await reported('2026-04-05T23:30:00Z')).toBe('2026-04-06T00:30:00');
    expect(await reported('4 Apr 26')).toBe('2026-04-04');
    expect(await reported('46116')).toBe('2026-04-04');
  });

  describe('with a file that cannot be taken', () => {
    it.each([
      ['DS_IMPORT_EMPTY', ''],
      ['DS_RECORDS_HEADING', 'Job,Patch\r\n1,2\r\n'],
      ['DS_RECORDS_HEADING', HEAD.replace('Phone', 'Cost')],
      ['DS_IMPORT_CSV', csv(...GOOD, 'A9,"North,Routine')],
    ])('says %s', async (code, content) => {
      await expect(load(content)).rejects.toMatchObject({code});
      expect(await orders()).toEqual([]);
    });
  });

  it('reads on where a transaction was refused before', async () => {
    await load(csv(...FAULTY));
    expect((await load(csv(...GOOD))).stored.added).toBe(3);
    expect(engine).toMatch(/sqlite|postgres/);
  });
});
