import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {createClient} from '@doorstep/client';
import {createHandlers, EXAMPLE_LANDLORD, toMockApi} from '@doorstep/mocks';
import {setupServer} from 'msw/node';

const server = setupServer(...createHandlers());
before(() => server.listen({onUnhandledRequest: 'error'}));
after(() => server.close());

test('reads a figure', async () => {
  const {value} = await createClient({api: toMockApi()}).overview({landlord: EXAMPLE_LANDLORD});
  const item = value.items.find(({id}) => id === 'tsm-tp02');
  assert.equal(typeof item?.latest.value, 'number');
});

test('says which fault it met', async () => {
  const broken = createClient({api: toMockApi('error-500')});
  await assert.rejects(broken.overview({landlord: EXAMPLE_LANDLORD}), {name: 'DoorstepError'});
});

test('imports widgets where there is no page', async () => {
  const {DoorstepKpiTile} = await import('@doorstep/widgets');
  await import('@doorstep/widgets/trend-chart/every-part');
  assert.equal(typeof DoorstepKpiTile, 'function');
});
