import type {Migration} from 'kysely';
import {type ColumnType, RECORD_TABLES, type RecordTable} from '../records/columns.ts';
import {type ColumnKind, type Columns, createTable} from './create-table.ts';

const KINDS: Readonly<Record<ColumnType, ColumnKind>> = {
  text: 'text',
  'text!': 'text',
  time: 'text',
  'time!': 'text',
  integer: 'integer',
  bit: 'integer',
  number: 'double precision',
  pence: 'double precision',
};

/** Landlords' own records, their history, and what an import needs to know the same file again. */
export const landlordRecords: Migration = {
  async up(db) {
    for (const [name, table] of Object.entries<RecordTable>(RECORD_TABLES)) {
      const columns: Columns = Object.fromEntries(
        Object.entries(table.columns).map(([column, type]) => [
          type.endsWith('!') ? `${column}!` : column,
          KINDS[type],
        ]),
      );
      await createTable(db, name, ['landlord_id', ...table.key], {...columns, 'run_id!': 'text', 'line!': 'integer'});
    }
    await createTable(db, 'record_history', ['landlord_id', 'kind', 'reference', 'run_id'], {
      state_before: 'text',
      state_after: 'text',
      'before!': 'text',
    });
    await db.schema.alterTable('import_run').addColumn('landlord_id', 'text').execute();
    await db.schema.alterTable('import_run').addColumn('fingerprint', 'text').execute();
    await db.schema.createIndex('import_run_fingerprint').on('import_run').column('fingerprint').execute();
  },
};
