/**
 * One SQLite connection in a thread of its own, so that no query, fsync or wait for a lock stops the event loop.
 * Plain JavaScript: a thread starts from this very file under tsx, under vitest and beside a bundle alike.
 *
 * Takes `{id, kind: 'run', sql, parameters}`, `{id, kind: 'merge', plan, values}` or `{id, kind: 'close'}`; answers `{id, result}` or `{id, error}`.
 */
import {parentPort, workerData} from 'node:worker_threads';
import Database from 'better-sqlite3';
import {merge} from './merge.mjs';

/** Statements kept ready; import batches are long and few, everything else is short and repeated. */
const KEPT_STATEMENTS = 100;
const LONGEST_KEPT = 4000;
/** Taken as it is needed. */
const CACHE_KIB = 32 * 1024;
const kept = new Map();

function openDatabase({file, busyTimeoutMs}) {
  const database = new Database(file, {timeout: busyTimeoutMs});
  database.pragma('journal_mode = WAL');
  // After the switch to WAL and on every connection: SQLite as built here falls back to NORMAL in WAL mode, and then
  // an acknowledged commit is lost in a power cut (500 commits made 11 syncs).
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Indexes of a million records are written in no order of theirs: with SQLite's own 2 MB each row would read pages anew.
  database.pragma(`cache_size = -${CACHE_KIB}`);
  return database;
}

function prepare(database, sql) {
  const known = kept.get(sql);
  if (known !== undefined) return known;
  const statement = database.prepare(sql);
  if (sql.length <= LONGEST_KEPT) {
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value);
    kept.set(sql, statement);
  }
  return statement;
}

function run(database, {sql, parameters}) {
  const statement = prepare(database, sql);
  if (statement.reader) return {rows: statement.all(parameters)};
  const {changes} = statement.run(parameters);
  return {rows: [], changes};
}

const describe = (error) => ({message: String(error?.message ?? error), code: error?.code});

let database;
let opening;
try {
  database = openDatabase(workerData);
} catch (error) {
  opening = describe(error);
}

parentPort.on('message', (request) => {
  try {
    if (opening !== undefined) {
      parentPort.postMessage({id: request.id, error: opening});
    } else if (request.kind === 'close') {
      database.close();
      parentPort.postMessage({id: request.id, result: {rows: []}});
    } else if (request.kind === 'merge') {
      parentPort.postMessage({id: request.id, result: merge(database, request.plan, request.values)});
    } else {
      parentPort.postMessage({id: request.id, result: run(database, request)});
    }
  } catch (error) {
    parentPort.postMessage({id: request.id, error: describe(error)});
  }
});
