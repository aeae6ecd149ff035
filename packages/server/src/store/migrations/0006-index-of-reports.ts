import type {Migration} from 'kysely';
import {RECORD_INDEXES} from '../records/indexes.ts';

/** Makes the index of reports anew where it lacks the finish and the parts; a new store has it already. */
export const indexOfReports: Migration = {
  async up(db) {
    const index = RECORD_INDEXES.work_order?.find(({name}) => name === 'work_order_reported');
    if (index === undefined) return;
    await db.schema.dropIndex(index.name).ifExists().execute();
    await db.schema.createIndex(index.name).on('work_order').columns(index.columns).execute();
  },
};
