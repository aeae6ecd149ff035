import type {Text} from '@doorstep/contract';
import {sql} from 'kysely';
import {fromInstant} from '../cells/moment.ts';
import {listImportRuns} from '../../store/import-runs.ts';
import type {Store} from '../../store/open-store.ts';
import {KINDS} from '../kinds/index.ts';
import type {RecordsReport} from '../report.ts';
import {QUALITY_CHECKS, type CheckContext, type QualityCheck} from './checks.ts';
import {cy} from './messages/generated/quality.cy.ts';
import {en} from './messages/generated/quality.en.ts';

/** What one check found. */
export interface QualityFinding {
  readonly id: string;
  readonly title: Text;
  /** Rows at fault, and rows that could be; null when it could not be checked. */
  readonly rows: number | null;
  readonly of: number | null;
  /** References of the first ones. */
  readonly examples: readonly string[];
  /** Figures that such rows change: measures by id, or a split in words. */
  readonly touches: readonly string[];
  /** What has to be imported before it can be checked; null when it was. */
  readonly needs: string | null;
}

/** The quality of what a landlord's records say. */
export interface QualityReport {
  readonly landlord: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly findings: readonly QualityFinding[];
}

const EXAMPLES = 5;
const REFERENCE = 'same reference';

/** What a check finds, in words. */
function titleOf(id: keyof typeof en): Text {
  return {en: en[id], cy: cy[id]};
}

/** Runs every data-quality check on what is stored of a landlord. Changes nothing. */
export async function checkRecords(
  store: Store,
  landlord: string,
  {now}: {readonly now: Date},
): Promise<QualityReport> {
  const context = {today: fromInstant(Math.floor(now.getTime() / 1000)).text.slice(0, 10)};
  const findings: QualityFinding[] = [];
  for (const check of QUALITY_CHECKS) findings.push(await runCheck(store, landlord, check, context));
  findings.push(...(await countDuplicates(store, landlord)));
  return {landlord, at: now.toISOString(), findings};
}

async function runCheck(
  {db}: Store,
  landlord: string,
  check: QualityCheck,
  context: CheckContext,
): Promise<QualityFinding> {
  const {id, touches, table, about, needs} = check;
  const title = titleOf(id);
  if (needs !== null && !(await hasRows(db, landlord, needs))) {
    return {id, title, touches, rows: null, of: null, examples: [], needs: needs.said};
  }
  const from = sql`from ${sql.table(table)} r where r.landlord_id = ${landlord} and ${about}`;
  const fault = check.fault(context);
  const counted = await sql<{rows: number; of: number}>`
    select count(case when ${fault} then 1 end) as rows, count(*) as "of" ${from}`.execute(db);
  const {rows = 0, of = 0} = counted.rows[0] ?? {};
  const shown =
    rows === 0
      ? []
      : (
          await sql<{
            reference: string;
          }>`select r.reference ${from} and ${fault} order by r.reference limit ${EXAMPLES}`.execute(db)
        ).rows;
  return {id, title, touches, rows, of, examples: shown.map(({reference}) => reference), needs: null};
}

async function hasRows(
  db: Store['db'],
  landlord: string,
  {table, where}: NonNullable<QualityCheck['needs']>,
): Promise<boolean> {
  const found = await sql`
    select 1 as one from ${sql.table(table)} r where r.landlord_id = ${landlord} and ${where} limit 1`.execute(db);
  return found.rows.length > 0;
}

/** The diary also holds the landlord's own file, which has no rows. */
const isRecords = (kind: string): boolean => KINDS.some(({id}) => id === kind);

/** Duplicates never get into a table, so they are counted where they were met: in the reports of the imports. */
async function countDuplicates(store: Store, landlord: string): Promise<readonly QualityFinding[]> {
  const runs = (await listImportRuns(store)).filter(({kind, of}) => of?.landlordId === landlord && isRecords(kind));
  const reports = runs.map(({report}) => report as RecordsReport);
  const of = reports.reduce((sum, {rows}) => sum + rows.read, 0);
  const repeated = reports.reduce((sum, {stored}) => sum + stored.repeated, 0);
  const conflicts = reports.flatMap(({file, refusals}) =>
    refusals.filter(({reason}) => reason.includes(REFERENCE)).map(({line}) => `${file.fileName} line ${line}`),
  );
  const whole = {of, needs: null, touches: ['every count of jobs']};
  return [
    {
      id: 'duplicate-same',
      title: titleOf('duplicate-same'),
      rows: repeated,
      examples: [],
      ...whole,
      touches: [],
    },
    {
      id: 'duplicate-conflict',
      title: titleOf('duplicate-conflict'),
      rows: conflicts.length,
      examples: conflicts.slice(0, EXAMPLES),
      ...whole,
    },
  ];
}
