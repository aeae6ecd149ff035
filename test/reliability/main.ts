import {parseArgs} from 'node:util';
import {POSTGRES_MISSING, startTestPostgres} from '../../packages/server/src/store/testing-postgres.ts';
import {killServers} from './kill-servers.ts';

/**
 * `npm run test:kill [-- --kills 50 --least 10000 --senders 16]`: kills a server that takes answer sets, on SQLite and on
 * PostgreSQL, and fails when one acknowledged answer set is lost or one is there twice.
 */
const {values} = parseArgs({
  options: {
    kills: {type: 'string', default: '50'},
    least: {type: 'string', default: '10000'},
    senders: {type: 'string', default: '16'},
  },
});
const plan = {kills: Number(values.kills), least: Number(values.least), senders: Number(values.senders)};

async function run(name: string, databaseUrl: string | undefined): Promise<boolean> {
  const begun = performance.now();
  const {kills, acknowledged, killedUnderWay, lost, doubled} = await killServers({...plan, databaseUrl});
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `${name}: ${kills} kills, ${killedUnderWay} of them with answers on their way; ` +
      `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled (${seconds} s)`,
  );
  return lost === 0 && doubled === 0 && acknowledged >= plan.least;
}

const good = [await run('SQLite', undefined)];
if (POSTGRES_MISSING === null) {
  const server = await startTestPostgres();
  try {
    good.push(await run('PostgreSQL', await server.createDatabase()));
  } finally {
    await server.stop();
  }
} else console.log(POSTGRES_MISSING);
process.exitCode = good.every(Boolean) ? 0 : 1;
