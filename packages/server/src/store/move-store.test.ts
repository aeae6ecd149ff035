import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {Feedback} from '@doorstep/contract';
import {createFeedback} from '../feedback/create-feedback.ts';
import {OPEN_FORMS} from '../feedback/testing/open-forms.ts';
import {moveStore} from './move-store.ts';
import {dumpStore, makeTestStore} from './testing.ts';
import {POSTGRES_MISSING, startTestPostgres, type TestPostgres} from './testing-postgres.ts';

const FROM = {address: '', plain: false, trapped: false};
if (POSTGRES_MISSING !== null) console.warn(POSTGRES_MISSING);

let server: TestPostgres | undefined;
beforeAll(async () => {
  if (POSTGRES_MISSING === null) server = await startTestPostgres();
}, 60_000);
afterAll(() => server?.stop(), 30_000);

it.skipIf(POSTGRES_MISSING !== null)(
  `moves everything to PostgreSQL, where an answer that is sent again gets the same receipt${POSTGRES_MISSING ?? ''}`,
  async () => {
    const source = await makeTestStore();
    const target = await makeTestStore(await server?.createDatabase());
    const ask = {secret: 'a secret of a test', settings: () => Promise.resolve(OPEN_FORMS), limits: {leastMs: 0}};
    const before = createFeedback({store: source.store, ...ask});
    const {value} = await before.token('larkfield-homes', FROM, false);
    const sent: Feedback = {
      ...{key: randomUUID(), form: 'after-repair', version: 1, language: 'cy', about: null, mayPublish: true},
      ...{answers: {fixed: 'no', satisfaction: 'neither', words: 'Tŷ “oer” ’\n\u{1F600}'}, work: null},
      ...{replyTo: {way: 'email', address: 'a@example.org'}, token: value?.token ?? ''},
    };
    const receipt = await before.submit('larkfield-homes', sent, FROM);
    expect(receipt.value).toBeDefined();
    const rows = Array.from({length: 5}, (_, at) => String(at));
    const landlord = (id: string) => ({landlord_id: id, code: id, name: 'Tŷ', earlier_names: '[]', aliases: '[]'});
    await source.store.db.insertInto('landlord').values(rows.map(landlord)).execute();

    const moved = await moveStore(source.store, target.store, {rowsAtOnce: 2});
    expect([moved.get('landlord'), moved.get('feedback'), moved.get('visit')]).toEqual([5, 1, 0]);
    expect(await dumpStore(target.store)).toEqual(await dumpStore(source.store));
    const after = createFeedback({store: target.store, ...ask});
    expect(await after.submit('larkfield-homes', {...sent, token: ''}, FROM)).toEqual(receipt);
    await expect(moveStore(source.store, target.store)).rejects.toMatchObject({code: 'DS_STORE_OPEN'});

    const back = await makeTestStore();
    await moveStore(target.store, back.store, {rowsAtOnce: 3});
    expect(await dumpStore(back.store)).toEqual(await dumpStore(source.store));
    for (const {drop} of [source, target, back]) await drop();
  },
  60_000,
);
