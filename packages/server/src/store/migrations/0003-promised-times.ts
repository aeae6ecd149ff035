import type {Migration} from 'kysely';

/** The time promised for a job, as numbers. Stores made since this was written have the columns already. */
export const promisedTimes: Migration = {
  async up(db) {
    const tables = await db.introspection.getTables();
    const columns = tables.find(({name}) => name === 'work_order')?.columns.map(({name}) => name) ?? [];
    const table = db.schema.alterTable('work_order');
    if (!columns.includes('target_days')) await table.addColumn('target_days', 'integer').execute();
    if (!columns.includes('target_hours')) await table.addColumn('target_hours', 'double precision').execute();
  },
};
