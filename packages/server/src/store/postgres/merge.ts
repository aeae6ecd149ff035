import {sql, type RawBuilder, type Transaction} from 'kysely';
import type {MergePlan, MergeResult, Twin} from '../merge-plan.ts';
import {RECORD_TABLES, type ColumnType, type RecordTable} from '../records/columns.ts';
import type {StoreTables} from '../tables.ts';

type Value = string | number | null;
type Tx = Transaction<StoreTables>;

const ARRAYS: Partial<Record<ColumnType, string>> = {
  integer: 'integer[]',
  bit: 'integer[]',
  number: 'double precision[]',
  pence: 'double precision[]',
};

/**
 * As {@link mergeRows}, by few statements over a whole batch: one column is one array. New rows go straight into the
 * table; when some are known, the batch goes through a temporary table that ends with the transaction.
 */
export async function mergeIntoPostgres(tx: Tx, plan: MergePlan, values: readonly Value[]): Promise<MergeResult> {
  const {rows, twins: inBatch} = splitTwins(plan, values);
  // A batch is small and the table large, but the server has no statistics of what this transaction wrote. Left to guess
  // it reads one whole table for every row of the other; so keys are looked up by their index, whichever side it begins at.
  const plans = ['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan'].map(
    (name) => sql`set_config(${name}, 'off', true)`,
  );
  await sql`select ${sql.join(plans)}`.execute(tx);
  const words = toWords(plan);
  // Most batches are all new, and then one statement is all there is to do.
  const fresh = await insertNew(tx, plan, rows, words);
  if (fresh === rows.length) return {added: fresh, changed: 0, unchanged: 0, twins: inBatch};
  await fillStage(tx, plan, rows);
  await sql`delete from ${words.stage} s using ${words.table} t where ${words.join} and t.run_id = s.run_id and t.line = s.line`.execute(
    tx,
  );
  const {rows: later} = await sql<{row: number; first: number; same: boolean}>`
    select s.row_no as row, t.line as first, ${words.same} as same ${words.matched} and t.run_id = ${plan.runId}
  `.execute(tx);
  await sql`delete from ${words.stage} s using ${words.table} t where ${words.join} and t.run_id = ${plan.runId}`.execute(
    tx,
  );
  const changed = await writeHistory(tx, plan, words);
  const touched = await sql`
    update ${words.table} t set ${words.assignments} from ${words.stage} s where ${words.join}`.execute(tx);
  await sql`truncate ${words.stage}`.execute(tx);
  return {
    added: fresh,
    changed,
    unchanged: Number(touched.numAffectedRows ?? 0) - changed,
    twins: [...inBatch, ...later.map(({row, first, same}) => ({row, firstLine: first, same}))].sort(
      (a, b) => a.row - b.row,
    ),
  };
}

async function writeHistory(tx: Tx, plan: MergePlan, words: Words): Promise<number> {
  const {keyWidth, columns, state} = plan;
  const reference = sql.join(
    columns.slice(1, keyWidth).map((name) => sql.ref(`t.${name}`)),
    sql` || '|' || `,
  );
  const [was, is] = state === null ? [sql`null`, sql`null`] : [sql.ref(`t.${state}`), sql.ref(`s.${state}`)];
  const written = await sql`
    insert into record_history (landlord_id, kind, reference, run_id, state_before, state_after, before)
    select t.landlord_id, ${plan.table}::text, ${reference}, s.run_id, ${was}, ${is}, to_json(t.*)::text
    ${words.matched} and not ${words.same}`.execute(tx);
  return Number(written.numAffectedRows ?? 0);
}

type Words = ReturnType<typeof toWords>;

function toWords({table, columns, keyWidth}: MergePlan) {
  const of = (side: string, names: readonly string[]): RawBuilder<unknown> =>
    sql.join(names.map((name) => sql.ref(`${side}.${name}`)));
  const facts = columns.slice(keyWidth, -2);
  const join = sql.join(
    columns.slice(0, keyWidth).map((name) => sql`${sql.ref(`s.${name}`)} = ${sql.ref(`t.${name}`)}`),
    sql` and `,
  );
  const stage = sql.table(`stage_${table}`);
  return {
    stage,
    join,
    table: sql.table(table),
    list: sql.join(columns.map((name) => sql.ref(name))),
    staged: of('s', columns),
    same: sql<boolean>`(row(${of('s', facts)}) is not distinct from row(${of('t', facts)}))`,
    matched: sql`from ${stage} s join ${sql.table(table)} t on ${join} where true`,
    assignments: sql.join(columns.slice(keyWidth).map((name) => sql`${sql.ref(name)} = ${sql.ref(`s.${name}`)}`)),
  };
}

async function insertNew(tx: Tx, plan: MergePlan, rows: readonly StagedRow[], {table, list}: Words): Promise<number> {
  const added = await sql`
    insert into ${table} (${list}) select * from unnest(${sql.join(toArrays(plan, rows))}) on conflict do nothing`.execute(
    tx,
  );
  return Number(added.numAffectedRows ?? 0);
}

async function fillStage(tx: Tx, plan: MergePlan, rows: readonly StagedRow[]): Promise<void> {
  const stage = sql.table(`stage_${plan.table}`);
  await sql`create temp table if not exists ${stage} (like ${sql.table(plan.table)} including indexes, row_no integer) on commit drop`.execute(
    tx,
  );
  const names = sql.join([...plan.columns, 'row_no'].map((name) => sql.ref(name)));
  const numbers = sql`${rows.map(({row}) => row)}::integer[]`;
  await sql`insert into ${stage} (${names}) select * from unnest(${sql.join([...toArrays(plan, rows), numbers])})`.execute(
    tx,
  );
}

/** One array a column. A column travels as one text that the server cuts, which is much quicker than an array of quoted values. */
function toArrays({table, columns}: MergePlan, rows: readonly StagedRow[]): RawBuilder<unknown>[] {
  const types: RecordTable['columns'] = {...RECORD_TABLES[table].columns, line: 'integer'};
  return columns.map((name, at) => {
    const array = sql.raw(ARRAYS[types[name] ?? 'text'] ?? 'text[]');
    const values = rows.map(({values: own}) => own[at] ?? null);
    if (values.every((value) => value === null))
      return sql`array_fill(null::text, array[${sql.lit(rows.length)}])::${array}`;
    const text = values.map((value) => value ?? UNKNOWN).join(BETWEEN);
    return isSplit(text, rows.length)
      ? sql`string_to_array(${text}, ${sql.lit(BETWEEN)}, ${sql.lit(UNKNOWN)})::${array}`
      : sql`${values}::${array}`;
  });
}

/** Control signs that no importer keeps. */
const BETWEEN = '\u001e';
const UNKNOWN = '\u001f';

/** Whether the text is cut into as many values as it was made of: not one with such a sign in it, nor a single empty one. */
function isSplit(text: string, count: number): boolean {
  if (text === '') return false;
  let signs = 0;
  for (let at = text.indexOf(BETWEEN); at !== -1; at = text.indexOf(BETWEEN, at + 1)) signs += 1;
  return signs === count - 1;
}

interface StagedRow {
  readonly row: number;
  readonly values: readonly Value[];
}

/** Keeps the first row of each key; one statement cannot write a row twice. */
function splitTwins(
  {columns, keyWidth}: MergePlan,
  values: readonly Value[],
): {rows: readonly StagedRow[]; twins: readonly Twin[]} {
  const width = columns.length;
  const first = new Map<string, StagedRow>();
  const twins: Twin[] = [];
  for (let row = 0; row * width < values.length; row += 1) {
    const own = values.slice(row * width, (row + 1) * width);
    const key = own.slice(0, keyWidth).join('\u0000');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, {row, values: own});
    else {
      const same = own.slice(0, -2).every((value, at) => value === earlier.values[at]);
      twins.push({row, firstLine: Number(earlier.values[width - 1]), same});
    }
  }
  return {rows: [...first.values()], twins};
}
