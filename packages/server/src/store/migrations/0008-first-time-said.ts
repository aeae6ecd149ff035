import type {Migration} from 'kysely';

/** What residents say of the first visit. Stores made since this was written have the column already. */
export const firstTimeSaid: Migration = {
  async up(db) {
    const tables = await db.introspection.getTables();
    const columns = tables.find(({name}) => name === 'survey_answer')?.columns.map(({name}) => name) ?? [];
    if (columns.includes('first_time')) return;
    await db.schema.alterTable('survey_answer').addColumn('first_time', 'integer').execute();
  },
};
