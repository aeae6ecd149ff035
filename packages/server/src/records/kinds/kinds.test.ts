import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {listColumns, RECORD_TABLES} from '../../store/records/columns.ts';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {importRecords} from '../import-records.ts';
import {parseMapping} from '../mapping.ts';
import {KINDS} from './index.ts';

describe('the kinds', () => {
  it.each(KINDS.map((kind) => [kind.id, kind] as const))('%s fit their table', (_id, kind) => {
    const columns = listColumns(kind.table);
    const {key} = RECORD_TABLES[kind.table];
    for (const {column} of kind.fields) expect(columns).toContain(column);
    for (const column of key) {
      const field = kind.fields.find((it) => it.column === column);
      expect(field?.required === true || field?.blank !== undefined, column).toBe(true);
    }
    expect(new Set(kind.fields.map(({name}) => name)).size).toBe(kind.fields.length);
    // Every column that deriving asks for must be there: -1 would write beside the row.
    kind.derive(
      (column) => {
        expect(columns).toContain(column);
        return columns.indexOf(column);
      },
      {nation: 'england-and-wales', isMapped: () => true},
    );
  });

  it('fill every table of records', () => {
    expect(KINDS.map(({table}) => table as string).sort()).toEqual(Object.keys(RECORD_TABLES).sort());
  });
});

/** One file of each kind: field names as headings, and what a row must become. */
const FILES: readonly (readonly [kind: string, rows: readonly string[], expected: object])[] = [
  ['homes', ['reference,area,tenure', 'H1,North,General needs'], {reference: 'H1', area: 'North', tenure: 'LCRA'}],
  [
    'visits',
    ['reference,work-order,appointment,outcome', 'V1,A1,13/04/2026 09:00,Carded'],
    {outcome: 'no-access', kept: 1, no_access: 1, month: '2026-04'},
  ],
  [
    'inspections',
    ['reference,work-order,inspected,result,defects', 'I1,A1,13/04/2026,Fail,2'],
    {result: 'failed', passed: 0, defects: 2},
  ],
  [
    'survey-invitations',
    ['reference,channel,invited,status', 'S1,Text,13/04/2026,Bounced'],
    {channel: 'sms', status: 'not-delivered', month: '2026-04'},
  ],
  [
    'survey-answers',
    ['reference,invitation,answered,satisfaction,fixed', 'R1,S1,13/04/2026,Fairly satisfied,Y'],
    {satisfaction: 'fairly-satisfied', satisfied: 1, zero_answer: 0, fixed: 1},
  ],
  [
    'costs',
    ['reference,spent,type,amount', 'C1,31/03/2026,Day to day,"(£1,000.01)"'],
    {cost_type: 'responsive', amount_pence: -100_001, month: '2026-03'},
  ],
  [
    'programme',
    ['reference,due,completed,budget', 'P1,13/04/2026,14/04/2026,"£5,000"'],
    {due_month: '2026-04', completed_month: '2026-04', on_time: 0, budget_pence: 500_000},
  ],
  [
    'safety-checks',
    ['home,type,due,required', 'H1,EICR,13/04/2031,'],
    {home_id: 'H1', check_type: 'electrical', required: 'unknown'},
  ],
  [
    'damp-mould',
    [
      'reference,aware,hazard,investigated,made-safe,summary,safety-works',
      // Good Friday is 3 April 2026, Easter Monday the 6th.
      'D1,02/04/2026 12:00,Cat 1,13/04/2026,03/04/2026 13:00,14/04/2026,20/04/2026',
    ],
    {
      hazard: 'emergency',
      safe_hours: 25,
      investigation_working_days: 5,
      summary_working_days: 1,
      safety_works_working_days: 5,
    },
  ],
  [
    'complaints',
    ['reference,stage,received,acknowledged,answered', 'K1,Stage 1,13/04/2026,15/04/2026,30/04/2026'],
    {stage: '1', acknowledgement_working_days: 2, answer_working_days: 11, in_time: 0},
  ],
  [
    'targets',
    ['measure,scope,name,from,value,unit', 'completion-time,Priority,Routine,2026-04-01,20,days'],
    {measure_id: 'completion-time', scope_kind: 'priority', scope: 'Routine', from_on: '2026-04-01', value: 20},
  ],
  [
    'contract-schedules',
    ['contractor,measure,from,rule,percent', 'Acme,repairs-in-target,2026-04-01,X17,2.5%'],
    {rule: 'damages', threshold: 'any', version: '1', amount_percent: 2.5},
  ],
];

onBothEngines('importing each kind', (make) => {
  let test: TestStore;
  let folder: string;
  beforeAll(async () => {
    test = await make();
    folder = await mkdtemp(join(tmpdir(), 'doorstep-kinds-'));
  }, 60_000);
  afterAll(async () => {
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  });

  it.each(FILES)('%s', async (kind, rows, expected) => {
    const headings = rows[0]!.split(',');
    const columns = Object.fromEntries(headings.map((heading) => [heading, heading]));
    const mapping = parseMapping({landlord: 'larkfield', kind, columns, dateOrder: 'day-first'}, 'm.json');
    const file = join(folder, `${kind}.csv`);
    await writeFile(file, rows.join('\n'));
    const report = await importRecords(test.store, file, {mapping, now: new Date()});
    expect(report).toMatchObject({outcome: 'imported', stored: {added: 1}});
    const {table} = KINDS.find(({id}) => id === kind)!;
    expect(await test.store.db.selectFrom(table).selectAll().execute()).toMatchObject([expected]);
  });

  it('a satisfaction of 0 is no answer, and an unknown word in a needed column is refused', async () => {
    const columns = {reference: 'Id', answered: 'On', satisfaction: 'Score'};
    const mapping = parseMapping({landlord: 'larkfield', kind: 'survey-answers', columns}, 'm.json');
    const file = join(folder, 'zero.csv');
    await writeFile(file, 'Id,On,Score\nZ1,2026-04-13,0\n');
    const report = await importRecords(test.store, file, {mapping, now: new Date()});
    expect(report.notes).toEqual([{code: 'zero-answer', rows: 1, lines: [2]}]);
    const rows = await test.store.db.selectFrom('survey_answer').selectAll().where('reference', '=', 'Z1').execute();
    expect(rows).toMatchObject([{satisfaction: 'no-answer', satisfied: null, zero_answer: 1}]);
    await writeFile(file, 'Id,Type\nH1,unknown\n');
    const checks = {landlord: 'larkfield', kind: 'safety-checks', columns: {home: 'Id', type: 'Type'}};
    const refused = await importRecords(test.store, file, {mapping: parseMapping(checks, 'm.json'), now: new Date()});
    expect(refused.refusals).toMatchObject([{line: 2, column: 'Type'}]);
  });
});
