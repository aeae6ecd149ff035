import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {importLarkfield} from '../../data/larkfield/testing/import-larkfield.ts';
import type {LandlordList, Overview} from '@doorstep/contract';
import {toContractFiles} from '@doorstep/contract/openapi';
import {
  computeDocuments,
  computeOwnDocuments,
  createApp,
  createNodeFiles,
  importTsmCsv,
  makeRelease,
  openStore,
  planRelease,
  readOwnRecords,
  readTsm,
  toSource,
  type DoorstepApp,
} from '@doorstep/server';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const GENERATED = join(PROJECT, 'packages/contract/generated');

/** Enough to meet both tenures, missing figures and notes of the regulator, and few enough to compute in a test. */
const LANDLORDS = 12;

interface Operation {
  operationId: string;
  /** Of what needs a server with a store; without it, a file. */
  tags?: string[];
  responses: Record<string, {content?: Record<string, {schema: {$ref?: string}}>}>;
}
interface OpenApi {
  openapi: string;
  paths: Record<string, Partial<Record<'get' | 'post' | 'delete', Operation>>>;
  components: {schemas: Record<string, object>};
}

let folder: string;
let app: DoorstepApp;
let ajv: Ajv2020;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-contract-'));
  const now = new Date('2026-11-22T12:00:00Z');
  const store = await openStore({folder});
  await importTsmCsv(store, join(PROJECT, 'data'), {now});
  await importLarkfield(store, 0.12);
  const dataset = await readTsm(store);
  const basis = {inputs: [toSource(dataset)], versions: {measures: '1', calculation: '1'}, fingerprint: ''};
  const {plan} = await planRelease(folder, basis, now);
  if (plan === undefined) throw new Error('expected a release to make');
  const some = {...dataset, landlords: dataset.landlords.slice(0, LANDLORDS)};
  const context = {...plan, previous: null};
  const documents = computeDocuments(some, context);
  for (const records of await readOwnRecords(store)) {
    const own = await computeOwnDocuments(store, records, context);
    if (own === null) throw new Error('There are no records.');
    documents.landlords.push(own);
    documents.list.landlords.push(own.landlord);
  }
  await store.close();
  await makeRelease({folder, plan, documents, pages: toContractFiles()});
  app = createApp({files: createNodeFiles(folder)});

  // An independent reading of the published schemas: nothing of ours takes part from here on.
  ajv = new Ajv2020({strict: true, strictTypes: false, allErrors: true});
  for (const {path} of toContractFiles())
    if (path.startsWith('schemas/')) ajv.addSchema(await getJson<object>(`/${path}`));
}, 120_000);
afterAll(() => rm(folder, {recursive: true, force: true}));

async function getJson<T = unknown>(path: string): Promise<T> {
  const response = await app.fetch(new Request(`http://doorstep.test${path}`));
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

function expectValid(schema: string, document: unknown, path: string): void {
  const validate = ajv.getSchema(`${schema}.json`);
  if (validate === undefined) throw new Error(`There is no schema ${schema}`);
  expect(validate(document), `${path} ${ajv.errorsText(validate.errors)}`).toBe(true);
}

describe('the generated contract', () => {
  it('is what the schemas say today: run npm run contract:generate', async () => {
    const entries = await readdir(GENERATED, {recursive: true, withFileTypes: true});
    const found = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(GENERATED, join(entry.parentPath, entry.name)));
    const files = toContractFiles();
    expect(found.sort()).toEqual(files.map(({path}) => path).sort());
    for (const {path, content} of files) expect(await readFile(join(GENERATED, path), 'utf8'), path).toBe(content);
  });
});

describe('released documents', () => {
  it('follow the published JSON Schema', async () => {
    const list = await getJson<LandlordList>('/landlords.json');
    expectValid('landlord-list', list, '/landlords.json');
    expect(list.landlords).toHaveLength(LANDLORDS + 1);
    let measures = 0;
    for (const {id} of list.landlords) {
      expectValid('release', await getJson(`/${id}/v1/release.json`), id);
      const overview = await getJson<Overview>(`/${id}/v1/overview.json`);
      expectValid('overview', overview, id);
      for (const measure of new Set(overview.items.map((item) => item.id))) {
        const path = `/${id}/v1/measures/${measure}.json`;
        expectValid('measure-document', await getJson(path), path);
        measures += 1;
      }
    }
    expect(measures).toBeGreaterThan(LANDLORDS * 20);
    expectValid('manifest', await getJson('/manifest.json'), '/manifest.json');
  }, 60_000);

  it('would be refused with a wrong type, and accepted with a field that nobody knows yet', async () => {
    const {landlords} = await getJson<LandlordList>('/landlords.json');
    const overview = await getJson<Overview>(`/${landlords[0]!.id}/v1/overview.json`);
    const validate = ajv.getSchema('overview.json');
    expect(validate?.({...overview, later: 1})).toBe(true);
    expect(validate?.({...overview, period: {...overview.period, start: 2024}})).toBe(false);
    const [first, ...rest] = overview.items;
    const wrong = {...first, latest: {...first?.latest, value: '74'}};
    expect(validate?.({...overview, items: [wrong, ...rest]})).toBe(false);
  });

  it('answer a problem that follows its schema too', async () => {
    const response = await app.fetch(new Request('http://doorstep.test/nobody/v1/overview.json'));
    expectValid('problem', await response.json(), 'problem');
  });
});

describe('openapi.json', () => {
  it('names only addresses that are served, with the schema that is answered', async () => {
    const api = await getJson<OpenApi>('/openapi.json');
    expect(api.openapi).toMatch(/^3\.1\./);
    const {release} = await getJson<LandlordList>('/landlords.json');
    // The one that publishes everything there is.
    const names: Record<string, string> = {
      ...{
        landlord: 'larkfield',
        measure: 'repairs-right-first-time',
        scorecard: 'repairs',
        comparison: 'tsm-tp01-lcra-2024-04-01',
        form: 'after-repair',
        receipt: 'K7QF-3WTN',
      },
      release: release.id,
    };
    // OpenAPI has words of its own around the schemas, which a strict reader of JSON Schema does not know.
    const whole = new Ajv2020({strict: false, validateSchema: false}).addSchema(api, 'openapi.json');
    const toPath = (template: string) => template.replace(/\{(\w+)\}/g, (_whole, name: string) => names[name] ?? name);
    for (const [template, {get}] of Object.entries(api.paths)) {
      if (get === undefined || get.tags !== undefined) continue;
      const path = toPath(template);
      const response = await app.fetch(new Request(`http://doorstep.test${path}`));
      expect(response.status, path).toBe(200);
      const [answer] = Object.entries(get.responses['200']?.content ?? {});
      expect(response.headers.get('content-type'), path).toContain(answer?.[0]);
      const schema = answer?.[1].schema.$ref;
      if (schema === undefined) continue;
      const validate = whole.getSchema(`openapi.json${schema}`);
      expect(validate?.(await response.json()), `${path} ${schema}`).toBe(true);
    }
    const operations = Object.entries(api.paths).flatMap(([template, methods]) =>
      Object.entries(methods)
        .filter(([method]) => ['get', 'post', 'delete'].includes(method))
        .map(([method, operation]) => ({path: toPath(template), method, operation})),
    );
    // Without a store nothing is taken and no token holds, and each of them says so itself.
    const asked = operations.filter(({operation}) => operation.tags !== undefined);
    expect(asked).toHaveLength(8);
    for (const {path, method} of asked) {
      const init = method === 'post' ? {method, headers: {'Content-Type': 'application/json'}, body: '{}'} : {method};
      const response = await app.fetch(new Request(`http://doorstep.test${path}`, init));
      const {code} = (await response.json()) as {code: string};
      expect(code, `${method} ${path}`).toMatch(/^DS_(FEEDBACK_OFF|FEEDBACK_NO_RECEIPT|HTTP_BODY|STAFF_TOKEN)$/);
    }
    const ids = operations.map(({operation}) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
