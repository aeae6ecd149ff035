import type {Migration} from 'kysely';
import {RECORD_INDEXES} from '../records/indexes.ts';

/** What measuring a million jobs within seconds needs. */
export const indexesForMeasuring: Migration = {
  async up(db) {
    for (const [table, indexes] of Object.entries(RECORD_INDEXES)) {
      for (const {name, columns} of indexes) await db.schema.createIndex(name).on(table).columns(columns).execute();
    }
  },
};
