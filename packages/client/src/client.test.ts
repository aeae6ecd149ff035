import {expect, it} from 'vitest';
import {createClient} from './client.ts';

it('asks for each document at its address and refuses what does not follow the contract', async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (address) => {
    asked.push(address instanceof Request ? address.url : address.toString());
    return Promise.resolve(
      Response.json({id: 'r', published: '2025-11-26', landlord: 'leeds', path: '/', previous: null, sources: []}),
    );
  };
  const client = createClient({api: 'https://api.example', fetch});
  expect((await client.release({landlord: 'leeds'})).value.id).toBe('r');
  await expect(client.overview({landlord: 'leeds'})).rejects.toMatchObject({code: 'DS_API_SHAPE', path: '$.release'});
  await expect(client.measure({landlord: 'leeds', release: 'r'}, 'tsm-tp02')).rejects.toMatchObject({
    code: 'DS_API_SHAPE',
  });
  expect(asked.map((address) => new URL(address).pathname)).toEqual([
    '/leeds/v1/release.json',
    '/leeds/v1/overview.json',
    '/leeds/releases/r/v1/measures/tsm-tp02.json',
  ]);
});
