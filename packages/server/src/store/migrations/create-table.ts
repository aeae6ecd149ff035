import {type CreateTableBuilder, type Kysely, PostgresAdapter, sql} from 'kysely';

export type ColumnKind = 'text' | 'integer' | 'double precision';
/** A trailing `!` on the name means the column is never null. */
export type Columns = Readonly<Record<string, ColumnKind>>;

/** Makes a table whose key columns are text. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  key: readonly string[],
  columns: Columns,
): Promise<void> {
  // Text sorts by code unit in SQLite; PostgreSQL has to be told.
  const text = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : 'text';
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of key) table = table.addColumn(column, text, (built) => built.notNull());
  for (const [column, kind] of Object.entries(columns)) {
    const required = column.endsWith('!');
    const bare = required ? column.slice(0, -1) : column;
    table = table.addColumn(bare, kind === 'text' ? text : kind, (built) => (required ? built.notNull() : built));
  }
  await table.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute();
}
