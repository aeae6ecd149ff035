import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import {importRecords} from '../import-records.ts';
import {parseMapping} from '../mapping.ts';
import {checkRecords, type QualityReport} from './check-records.ts';
import {toQualityText} from './quality-text.ts';

const now = new Date('2026-06-01T10:00:00Z');
const HEAD = 'reference,area,contractor,priority,reported,target,completed,outcome,cost';
const GOOD = 'A0,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,completed,80';
const PLANTED = [
  'before,North,Acme,Routine,2026-04-20,2026-05-10,2026-04-17,completed,80',
  'sameday,North,Acme,Routine,2026-04-20T10:00,2026-05-10T10:00,2026-04-20T09:00,completed,80',
  'blank,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,,80',
  'nodate,North,Acme,Routine,2026-04-13,2026-05-03,,completed,80',
  'target,North,Acme,Routine,2026-04-13,2026-05-30,2026-04-20,completed,80',
  'hours,North,Acme,Emergency,2026-04-13T10:00,2026-04-15T10:00,2026-04-13T12:00,completed,80',
  'cost,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,completed,-80',
  'absurd,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,completed,80000',
  'area,Nowhere,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,completed,80',
  'firm,North,Unheard,Routine,2026-04-13,2026-05-03,2026-04-20,completed,80',
  'future,North,Acme,Routine,2026-07-20,2026-08-09,,open,80',
  // 4 May written as 5 April, and 5 March as 3 May.
  'swap-end,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-05,completed,80',
  'swap-start,North,Acme,Routine,2026-05-03,2026-05-23,2026-03-10,completed,80',
  'again,North,Acme,Routine,2026-04-13,2026-05-03,2026-04-20,completed,80',
];
const REOPENED = 'again,North,Acme,Routine,2026-04-13,2026-05-03,,open,80';

onBothEngines('checkRecords', (make) => {
  let test: TestStore;
  let folder: string;
  let clean: QualityReport;
  beforeAll(async () => {
    test = await make();
    folder = await mkdtemp(join(tmpdir(), 'doorstep-quality-'));
    const load = async (kind: string, rows: readonly string[]): Promise<void> => {
      const columns = Object.fromEntries(rows[0]!.split(',').map((heading) => [heading, heading]));
      const mapping = parseMapping({landlord: 'larkfield', kind, columns}, 'm.json');
      await writeFile(join(folder, 'rows.csv'), rows.join('\n'));
      await importRecords(test.store, join(folder, 'rows.csv'), {mapping, now, acceptGoodRows: true});
    };
    await load('work-orders', [HEAD, GOOD]);
    clean = await checkRecords(test.store, 'larkfield', {now});
    await load('homes', ['reference,area', 'H1,North']);
    const promise = 'completion-time,priority';
    await load('targets', [
      'measure,scope,name,from,value,unit',
      `${promise},Routine,2026-01-01,20,days`,
      `${promise},Emergency,2026-01-01,24,hours`,
    ]);
    await load('contract-schedules', ['contractor,measure,from,rule', 'Acme,any,2026-01-01,points']);
    await load('work-orders', [HEAD, GOOD, ...PLANTED, GOOD, `${PLANTED[0]!}1`]);
    await load('work-orders', [HEAD, REOPENED]);
    await load('survey-answers', [
      'reference,answered,satisfaction',
      'zero,2026-04-20,0',
      'fine,2026-04-20,Very satisfied',
    ]);
  }, 60_000);
  afterAll(async () => {
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  });

  it('finds nothing in sound records, and says what it could not check', () => {
    expect(clean.findings.filter(({rows}) => rows !== 0 && rows !== null)).toEqual([]);
    expect(clean.findings.filter(({rows}) => rows === null).map(({id}) => id)).toEqual([
      'target-not-of-priority',
      'area-unknown',
      'contractor-unknown',
    ]);
  });

  it('finds every planted fault under its own name, and only those', async () => {
    const report = await checkRecords(test.store, 'larkfield', {now});
    const found = Object.fromEntries(report.findings.map(({id, rows, examples}) => [id, [rows, ...examples]]));
    expect(found).toEqual({
      'day-and-month-swapped': [2, 'swap-end', 'swap-start'],
      'completed-before-reported': [2, 'before', 'sameday'],
      'date-in-the-future': [1, 'future'],
      'completed-without-outcome': [1, 'blank'],
      'outcome-without-completion': [1, 'nodate'],
      'target-not-of-priority': [2, 'hours', 'target'],
      'cost-negative-or-absurd': [2, 'absurd', 'cost'],
      'missing-answer-as-zero': [1, 'zero'],
      'completed-job-reopened': [1, 'again'],
      'area-unknown': [1, 'area'],
      'contractor-unknown': [1, 'firm'],
      'duplicate-same': [1],
      'duplicate-conflict': [1, 'rows.csv line 18'],
    });
    expect(toQualityText(report)).toMatch(/2 of 15 \(13\.3%\): day and month are probably swapped/);
    expect((await checkRecords(test.store, 'other', {now})).findings.some(({rows}) => rows !== null && rows > 0)).toBe(
      false,
    );
  });
});
