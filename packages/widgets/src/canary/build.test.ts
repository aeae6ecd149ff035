import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {build} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {EMERGENCIES, LARKFIELD, REPAIRS} from '../examples/larkfield.ts';
import {overviewOf} from '../testing/overview-of.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const path = process.env['CHROMIUM_PATH'] ?? process.env['DOORSTEP_CHROMIUM'] ?? '/usr/bin/chromium';
const overview = JSON.stringify(overviewOf(REPAIRS, EMERGENCIES));
const TILE = `<doorstep-kpi-tile landlord="${LARKFIELD.id}" measure="${REPAIRS.id}"><p id="fallback">Fallback</p></doorstep-kpi-tile>`;

/** The strictest policy that the kit promises to work under. */
const policy = (types: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;

/** Pages that a landlord's web team might have: by address, the policy and the body. */
const PAGES: Record<string, [policy: string, body: string]> = {
  '/one': [policy('doorstep'), `${TILE}<script type="module" src="/doorstep.js"></script>`],
  '/twice': [
    policy('doorstep'),
    `${TILE}<script type="module" src="/doorstep.js"></script><script type="module" src="/doorstep.js?again"></script>`,
  ],
  '/refused': [policy("'none'"), `${TILE}<script type="module" src="/doorstep.js"></script>`],
  '/chart': [
    policy('doorstep'),
    `<doorstep-trend-chart landlord="${LARKFIELD.id}" measure="chart"></doorstep-trend-chart><script type="module" src="/doorstep.js"></script>`,
  ],
  '/late': [policy('doorstep'), '<script type="module" src="/doorstep.js"></script><main></main>'],
};

describe('the built doorstep.js on a page with a strict content policy', () => {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let asked: string[] = [];

  beforeAll(async () => {
    const built = await build({configFile: `${root}vite.config.ts`, root, logLevel: 'silent', build: {write: false}});
    const {output} = built as unknown as {output: {fileName: string; code?: string}[]};
    const files = new Map(output.map(({fileName, code}) => [`/${fileName}`, code]));
    server = createServer(({url = ''}, response) => {
      asked.push(url);
      const [at = ''] = url.split('?');
      const page = PAGES[at];
      if (page) {
        response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': page[0]});
        return response.end(`<!doctype html><html lang="en"><title>Page</title><body>${page[1]}</body></html>`);
      }
      const code = files.get(at);
      if (code) return response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
      if (at.endsWith('/v1/overview.json'))
        return response.writeHead(200, {'content-type': 'application/json'}).end(overview);
      if (at.endsWith('/measures/chart.json'))
        return response
          .writeHead(200, {'content-type': 'application/json'})
          .end(JSON.stringify(CHART_EXAMPLES.monthly.data));
      return response.writeHead(404).end();
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    if (!existsSync(path)) throw new Error(`There is no Chromium at ${path}; name one with CHROMIUM_PATH`);
    browser = await chromium.launch({executablePath: path, args: ['--no-sandbox', '--disable-gpu']});
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and gives it with all that its console complained of. */
  async function open(address: string): Promise<{page: Page; complaints: string[]}> {
    if (!browser || !server) throw new Error('The browser did not start');
    asked = [];
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
    return {page, complaints};
  }

  it('shows a figure from where it came from, by one script tag', async () => {
    const {page, complaints} = await open('/one');
    await page.locator('doorstep-kpi-tile [part=value]').waitFor();
    expect(await page.locator('doorstep-kpi-tile').textContent()).toContain('Fallback');
    expect(await page.locator('#fallback').isVisible()).toBe(false);
    expect(await page.locator('doorstep-kpi-tile [part=value]').textContent()).toBe('73%');
    expect(asked.filter((url) => url.includes('/v1/'))).toEqual([`/${LARKFIELD.id}/v1/overview.json`]);
    expect(
      asked.some((url) => url.includes('/assets/')),
      'the chart is not loaded',
    ).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('loads for a chart only the part that its series needs', async () => {
    const {page, complaints} = await open('/chart');
    await page.locator('doorstep-trend-chart svg.wide .range').waitFor();
    const loaded = () =>
      asked.filter((url) => /long-|few-|save-|numbers-|choices-/.test(url)).map((url) => url.split('-')[0]);
    expect(loaded()).toEqual(['/assets/long']);
    await page.locator('doorstep-trend-chart summary').click();
    await page.locator('doorstep-trend-chart tbody tr').first().waitFor();
    expect(loaded()).toEqual(['/assets/long', '/assets/numbers']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('renders again when a decorated property changes', async () => {
    const {page} = await open('/one');
    const value = page.locator('doorstep-kpi-tile [part=value]');
    await value.waitFor();
    await page.evaluate(
      (id) => document.querySelector('doorstep-kpi-tile')?.setAttribute('measure', id),
      EMERGENCIES.id,
    );
    await page.waitForFunction(() =>
      document.querySelector('doorstep-kpi-tile')?.shadowRoot?.textContent.includes('99%'),
    );
    await page.evaluate(() => Object.assign(document.querySelector('doorstep-kpi-tile') as object, {compact: true}));
    await page.locator('doorstep-kpi-tile .compact').waitFor();
    await page.close();
  });

  it('may be there twice', async () => {
    const {page, complaints} = await open('/twice');
    await page.locator('doorstep-kpi-tile [part=value]').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('defines what is added later', async () => {
    const {page} = await open('/late');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/assets/'))).toEqual([]);
    await page.evaluate(
      ([landlord, measure]) => {
        const tile = document.createElement('doorstep-kpi-tile');
        Object.assign(tile, {landlord, measure});
        document.querySelector('main')?.append(tile);
      },
      [LARKFIELD.id, REPAIRS.id],
    );
    await page.locator('doorstep-kpi-tile [part=value]').waitFor();
    expect(asked.filter((url) => url.includes('/assets/others-'))).toEqual([]);
    // One that fewer pages hold is found in a list of its own.
    await page.evaluate(async () => {
      document.querySelector('main')?.append(document.createElement('doorstep-scorecard'));
      await customElements.whenDefined('doorstep-scorecard');
    });
    expect(asked.filter((url) => url.includes('/assets/others-'))).toHaveLength(1);
    await page.close();
  });

  it('leaves the fallback where the policy refuses it, and says so once', async () => {
    const {page, complaints} = await open('/refused');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('doorstep-kpi-tile'))).toBeUndefined();
    expect(complaints.filter((text) => text.includes("TrustedTypePolicy named 'doorstep'"))).toHaveLength(1);
    await page.close();
  });
});
