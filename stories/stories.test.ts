import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {TILE_EXAMPLES} from '@doorstep/widgets/kpi-tile/kpi-tile.examples';
import {ACTIONS_EXAMPLES} from '@doorstep/widgets/actions/actions.examples';
import {TABLE_EXAMPLES} from '@doorstep/widgets/data-table/data-table.examples';
import {PASSPORT_EXAMPLES} from '@doorstep/widgets/passport/passport.examples';
import {PROGRAMME_EXAMPLES} from '@doorstep/widgets/programme/programme.examples';
import {SCORECARD_EXAMPLES} from '@doorstep/widgets/scorecard/scorecard.examples';
import {CREDITS_EXAMPLES} from '@doorstep/widgets/service-credits/service-credits.examples';
import {CHART_EXAMPLES} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import {RATING_EXAMPLES} from '@doorstep/widgets/rating-input/rating-input.examples';
import {FORM_EXAMPLES} from '@doorstep/widgets/satisfaction-form/satisfaction-form.examples';
import axe from 'axe-core';
import {chromium} from 'playwright-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'storybook-static');
const CHROMIUM = process.env['DOORSTEP_CHROMIUM'] ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Entry {
  id: string;
  title: string;
  type: 'story' | 'docs';
}

/** What Storybook tells when a story has ended. */
interface Finished {
  storyId: string;
  status: string;
}

/** What Storybook tells of a story that ended in trouble, by the name of its event. */
const TROUBLES = ['storyThrewException', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'] as const;

interface StoryPage {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    emit(name: 'setCurrentStory', selection: {storyId: string; viewMode: string}): void;
    last(name: 'storyFinished'): [Finished] | undefined;
    last(name: (typeof TROUBLES)[number]): [unknown] | undefined;
  };
}

/** What one story did: everything that is wrong with it, and the requests it made of the mocked server. */
interface Seen {
  faults: string[];
  requests: string[];
}

const server: Server = createServer((request, response) => {
  if (request.url === '/favicon.ico') return response.writeHead(204).end();
  const path = join(BUILT, normalize(new URL(request.url ?? '/', 'http://stories').pathname));
  readFile(path).then(
    (content) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream').end(content),
    () => response.writeHead(404).end(),
  );
});
let browser: Browser;
let address: string;
let entries: Entry[] = [];

beforeAll(async () => {
  const began = Date.now();
  execFileSync('npm', ['run', 'build:stories', '--silent'], {cwd: ROOT, stdio: 'pipe'});
  console.log(`Stories built in ${Math.round((Date.now() - began) / 1000)} s`);
  const index: {entries: Record<string, Entry>} = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
  entries = Object.values(index.entries);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({executablePath: CHROMIUM, args: ARGS});
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page with every tile of a landlord. */
const TILES = 'pages-a-landlord--tiles-of-one-landlord';

/** A failed answer is part of a story about faults; the browser's own note of it is no fault of the story. */
const isMocked = (url: string) => URL.canParse(url) && new URL(url).hostname.endsWith('.doorstep.test');

/** A page that shows one story after another, as the frame beside the list does, and what each of them did. */
class Frame {
  readonly #page: Page;
  readonly seen = new Map<string, Seen>();
  #now: Seen = {faults: [], requests: []};

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      const {url} = message.location();
      if (message.type() === 'error' && !isMocked(url)) this.#now.faults.push(`${message.text()} ${url}`);
    });
    page.on('pageerror', (error) => this.#now.faults.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (isMocked(url)) this.#now.requests.push(url);
      else if (!url.startsWith(address) && /^https?:/.test(url)) this.#now.faults.push(`asks ${url}`);
    });
  }

  async show({id, type}: Entry, globals: string): Promise<void> {
    const isFirst = this.seen.size === 0;
    this.#now = {faults: [], requests: []};
    this.seen.set(id, this.#now);
    // The rules are applied by the test itself: the addon's own run may end after Storybook says that the story did.
    const manual = `${globals};a11y.manual:!true`;
    if (isFirst) {
      await this.#page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}&globals=${manual}`);
      await this.#page.evaluate(axe.source);
    } else await this.#page.evaluate(select, {storyId: id, viewMode: type});
    this.#now.faults.push(...(type === 'docs' ? await readGuide(this.#page) : await readStory(this.#page, id)));
  }
}

/** In the page: what a click in the list of stories does. */
function select(selection: {storyId: string; viewMode: string}): void {
  (globalThis as StoryPage).__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', selection);
}

/** What the accessibility rules say against what is shown. A story is no whole page, so it needs no landmarks. */
async function readBarriers(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const page = globalThis as unknown as {axe: typeof axe};
    const context = {include: document.body, exclude: ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root']};
    return (await page.axe.run(context, {rules: {region: {enabled: false}}})).violations;
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
}

/** Waits for the end of a story and gives what its own play, the accessibility rules or an empty place say against it. */
async function readStory(page: Page, id: string): Promise<string[]> {
  const finished = await page.waitForFunction((storyId) => {
    const last = (globalThis as StoryPage).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];
    return last?.storyId === storyId ? last : undefined;
  }, id);
  const {status} = (await finished.jsonValue()) ?? {status: 'lost'};
  const faults = await readBarriers(page);
  const shown = await page.evaluate(() => {
    const places = [document.querySelector('#storybook-root'), document.querySelector('iframe')?.contentDocument];
    const widgets = places
      .flatMap((place) => [...(place?.querySelectorAll('*') ?? [])])
      .filter(({localName}) => /^doorstep-(?!source|brand)/.test(localName));
    return widgets.map(({localName, shadowRoot}) => [localName, shadowRoot?.textContent.trim().length ?? 0] as const);
  });
  if (shown.length === 0) faults.push('shows no widget');
  for (const [name, letters] of shown) if (letters === 0) faults.push(`<${name}> is empty`);
  if (status !== 'success') faults.push(`ended as ${status} ${await readTroubles(page)}`);
  return faults;
}

/** Why a story has ended early, in the words of whatever it threw. */
async function readTroubles(page: Page): Promise<string> {
  const told = await page.evaluate(
    (names) =>
      names.map((name) => {
        const last = (globalThis as StoryPage).__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0];
        return last === undefined ? '' : `${name} ${last instanceof Error ? last.message : JSON.stringify(last)}`;
      }),
    TROUBLES,
  );
  return told.join(' ').trim();
}

/** Waits until every story on a page of documentation shows something. */
async function readGuide(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('#storybook-docs .docs-story')];
    const places = all.filter((place) => place.querySelector('iframe') === null);
    const widgets = places
      .flatMap((place) => [...place.querySelectorAll('*')])
      .filter(({localName}) => /^doorstep-(?!source|brand)/.test(localName));
    const isShown = widgets.length >= places.length && widgets.every(({shadowRoot}) => shadowRoot?.textContent.trim());
    return isShown && document.querySelector('#storybook-docs h1')?.textContent;
  });
  return [];
}

/** Opens every one of these stories in two frames, and gives what each did by its id. */
async function openAll(chosen: readonly Entry[], globals: string): Promise<Map<string, Seen>> {
  const waiting = [...chosen];
  const work = async () => {
    // Each has a worker of its own that answers its requests.
    const context = await browser.newContext({viewport: {width: 1000, height: 800}});
    const frame = new Frame(await context.newPage());
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const {id} = entry;
      await frame.show(entry, globals).catch((error: unknown) => frame.seen.get(id)?.faults.push(String(error)));
    }
    await context.close();
    return [...frame.seen];
  };
  const seen = await Promise.all([work(), work()]);
  return new Map(seen.flat());
}

function faultsOf(seen: Map<string, Seen>): Record<string, string[]> {
  return Object.fromEntries(
    [...seen].filter(([, {faults}]) => faults.length > 0).map(([id, {faults}]) => [id, faults.map(toLine)]),
  );
}

/** Errors of the page carry the whole page with them. */
function toLine(fault: string): string {
  return fault.split('\n', 1).join().slice(0, 300);
}

describe('stories', () => {
  it('show every example of every widget', () => {
    const expected = [
      ...Object.keys(TILE_EXAMPLES).map((name) => `widgets-kpi-tile--${toWords(name)}`),
      ...Object.keys(ACTIONS_EXAMPLES).map((name) => `widgets-actions--${toWords(name)}`),
      ...Object.keys(FORM_EXAMPLES).map((name) => `widgets-satisfaction-form--${toWords(name)}`),
      ...Object.keys(RATING_EXAMPLES).map((name) => `widgets-rating--${toWords(name)}`),
      ...Object.keys(PASSPORT_EXAMPLES).map((name) => `widgets-passport--${toWords(name)}`),
      ...Object.keys(SCORECARD_EXAMPLES).map((name) => `widgets-scorecard--${toWords(name)}`),
      ...Object.keys(TABLE_EXAMPLES).map((name) => `widgets-data-table--${toWords(name)}`),
      ...Object.keys(PROGRAMME_EXAMPLES).map((name) => `widgets-planned-works--${toWords(name)}`),
      ...Object.keys(CREDITS_EXAMPLES).map((name) => `widgets-service-credits-staff--${toWords(name)}`),
      ...Object.keys(CHART_EXAMPLES).map((name) => `widgets-trend-chart--${toWords(name)}`),
    ];
    const ids = entries.map(({id}) => id);
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('render without errors, empty places, requests to others or barriers', async () => {
    // First, before another story of the same frame has read the same document.
    const first = entries.filter(({id}) => id === TILES);
    const seen = await openAll([...first, ...entries.filter(({id}) => id !== TILES)], 'theme:light');
    expect(seen.size).toBeGreaterThan(40);
    expect(faultsOf(seen)).toEqual({});
    expect(seen.get(TILES)?.requests, 'a page of tiles makes one request').toHaveLength(1);
  }, 240_000);

  it('are as free of barriers in the dark', async () => {
    const dark = entries.filter(({id}) => /--(survey|worse|better|suppressed|stale|tenures|tiles|host-page)$/.test(id));
    const seen = await openAll(dark, 'theme:dark');
    expect(seen.size).toBeGreaterThan(6);
    expect(faultsOf(seen)).toEqual({});
  }, 120_000);
});

/** The word that stands for an example in a story's id: `tooFew` is `too-few`. */
function toWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
