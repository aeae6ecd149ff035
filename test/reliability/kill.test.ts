import {describe, expect, it} from 'vitest';
import {POSTGRES_MISSING, startTestPostgres} from '../../packages/server/src/store/testing-postgres.ts';
import {compare, killServers} from './kill-servers.ts';

/** The short version of `npm run test:kill`. */
const PLAN = {kills: 3, senders: 16, least: 300};

describe('a server that is killed while answers are on their way', () => {
  const expectNothingLost = async (databaseUrl: string | undefined): Promise<void> => {
    const result = await killServers({...PLAN, databaseUrl});
    expect(result).toMatchObject({kills: PLAN.kills, lost: 0, doubled: 0, killedUnderWay: PLAN.kills});
    expect(result.acknowledged).toBeGreaterThanOrEqual(PLAN.least);
  };

  it('loses none that has a receipt and keeps none twice, on SQLite', () => expectNothingLost(undefined), 120_000);

  if (POSTGRES_MISSING !== null) console.warn(POSTGRES_MISSING);
  it.skipIf(POSTGRES_MISSING !== null)(
    `loses none that has a receipt and keeps none twice, on PostgreSQL${POSTGRES_MISSING ?? ''}`,
    async () => {
      const server = await startTestPostgres();
      try {
        await expectNothingLost(await server.createDatabase());
      } finally {
        await server.stop();
      }
    },
    120_000,
  );

  it('would be noticed: a row that is gone, another receipt, other words, a row too many', () => {
    const row = (number: number, receipt = `R${number}`) => ({
      feedback_key: `key ${number}`,
      receipt,
      answers: JSON.stringify({words: `They came on time, number ${number}.`}),
    });
    const acknowledged = new Map([1, 2].map((at) => [`key ${at}`, {receipt: `R${at}`, mark: `number ${at}`}]));
    expect(compare(acknowledged, [row(1), row(2)])).toEqual({lost: 0, doubled: 0});
    expect(compare(acknowledged, [row(1)])).toMatchObject({lost: 1});
    expect(compare(acknowledged, [row(1), row(2, 'other')])).toMatchObject({lost: 1});
    expect(compare(acknowledged, [row(1), {...row(2), answers: row(21).answers}])).toMatchObject({lost: 1});
    expect(compare(acknowledged, [row(1), row(2), {...row(2), feedback_key: 'key 3'}])).toEqual({lost: 0, doubled: 1});
  });
});
