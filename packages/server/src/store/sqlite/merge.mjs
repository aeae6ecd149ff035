/**
 * Merges a batch of rows into a table, inside the transaction that is open: new rows are added, known ones compared;
 * what differs goes into the history before it changes. Runs in the thread that holds the connection.
 * Plain JavaScript for the reason given in sqlite-worker.mjs.
 */
const GROUP = 24;
const plans = new Map();

function prepare(database, {table, columns, keyWidth, state}) {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const list = columns.join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const key = columns.slice(0, keyWidth);
  const where = key.map((name) => `${name} = ?`).join(' and ');
  const rest = columns.slice(keyWidth);
  const insert = (rows) =>
    database.prepare(
      `insert into ${table} (${list}) values ${Array(rows).fill(marks).join(', ')} on conflict do nothing`,
    );
  const plan = {
    one: insert(1),
    many: insert(GROUP),
    find: database.prepare(`select ${list} from ${table} where ${where}`).raw(),
    update: database.prepare(`update ${table} set ${rest.map((name) => `${name} = ?`).join(', ')} where ${where}`),
    touch: database.prepare(`update ${table} set run_id = ?, line = ? where ${where}`),
    keep: database.prepare('insert into record_history values (?, ?, ?, ?, ?, ?, ?)'),
    stateAt: state === null ? -1 : columns.indexOf(state),
  };
  plans.set(table, plan);
  return plan;
}

function isSame(a, b, length) {
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** Compares one row that may be known. Gives its name among the counts, or its twin. */
function settle(statements, plan, row) {
  const {columns, keyWidth, table, runId} = plan;
  const width = columns.length;
  const key = row.slice(0, keyWidth);
  const old = statements.find.get(key);
  const same = isSame(old, row, width - 2);
  if (old[width - 2] === runId) {
    // Inserted a moment ago with its group, or earlier in this very import.
    return old[width - 1] === row[width - 1] ? 'added' : {firstLine: old[width - 1], same};
  }
  if (same) {
    statements.touch.run([...row.slice(width - 2), ...key]);
    return 'unchanged';
  }
  const before = JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, old[at]])));
  const {stateAt} = statements;
  const [was, is] = stateAt < 0 ? [null, null] : [old[stateAt], row[stateAt]];
  statements.keep.run([row[0], table, key.slice(1).join('|'), runId, was, is, before]);
  statements.update.run([...row.slice(keyWidth), ...key]);
  return 'changed';
}

/** @returns {{added: number, changed: number, unchanged: number, twins: {row: number, firstLine: number, same: boolean}[]}} */
export function merge(database, plan, values) {
  const statements = prepare(database, plan);
  const width = plan.columns.length;
  const count = values.length / width;
  const result = {added: 0, changed: 0, unchanged: 0, twins: []};
  const rowAt = (index) => values.slice(index * width, (index + 1) * width);
  for (let from = 0; from < count; from += GROUP) {
    const until = Math.min(from + GROUP, count);
    const whole = until - from === GROUP;
    if (whole && statements.many.run(values.slice(from * width, until * width)).changes === GROUP) {
      result.added += GROUP;
      continue;
    }
    for (let index = from; index < until; index += 1) {
      const row = rowAt(index);
      if (!whole && statements.one.run(row).changes === 1) {
        result.added += 1;
        continue;
      }
      const settled = settle(statements, plan, row);
      if (typeof settled === 'string') result[settled] += 1;
      else result.twins.push({row: index, ...settled});
    }
  }
  return result;
}
