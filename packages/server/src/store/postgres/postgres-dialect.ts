import {PostgresDialect} from 'kysely';
import pg from 'pg';

const {INT8, NUMERIC} = pg.types.builtins;
const CONNECTIONS = 8;

/**
 * Kysely on PostgreSQL. Counts and sums come as numbers, as SQLite gives them: none here comes near 2^53.
 * @param databaseUrl `postgres://user@host:5432/name`.
 */
export function createPostgresDialect(databaseUrl: string): PostgresDialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  types.setTypeParser(NUMERIC, Number);
  // To compile our long sums takes the server two seconds a query, more than it saves over a million rows.
  const options = '-c jit=off';
  const pool = new pg.Pool({connectionString: databaseUrl, max: CONNECTIONS, types, options});
  // A connection that breaks while idle must not end the process; the next query says what is wrong.
  pool.on('error', () => undefined);
  return new PostgresDialect({pool});
}
