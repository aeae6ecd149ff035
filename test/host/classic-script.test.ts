import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildKit} from './built-kit.ts';
import {launchBrowser, listenForComplaints, waitForWidgets} from './host-browser.ts';
import {classicTag, EVERY_WIDGET, HostServer, ONE_TILE, scriptTag} from './host-server.ts';

/** The strictest policy that the kit promises to work under. */
const strict = (from = "'self'") =>
  `default-src 'none'; script-src ${from}; connect-src ${from}; style-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types doorstep`;

const WELSH = `<main lang="cy">${EVERY_WIDGET}</main>`;

describe('the kit as one classic script', {timeout: 40_000}, () => {
  /** A landlord's content system, and Doorstep on another site. */
  const [server, other] = [new HostServer(), new HostServer()];
  let browser: Browser;

  beforeAll(async () => {
    const kit = await buildKit();
    for (const one of [server, other]) one.kits.set('kit', kit);
    await other.start();
    const add = (name: string, body: string, from?: string) =>
      server.pages.set(`/${name}`, {policy: strict(from), body});
    add('modules', `<main>${EVERY_WIDGET}</main>${scriptTag()}`);
    add('classic', `${classicTag()}<main>${EVERY_WIDGET}</main>`);
    add('modules-cy', `${WELSH}${scriptTag()}`);
    add('classic-cy', `${classicTag()}${WELSH}`);
    add('elsewhere', `${classicTag(`${other.address}/kit/`)}${WELSH}`, other.address);
    add('both', `${classicTag()}${scriptTag()}<main>${EVERY_WIDGET}</main>`);
    add('both-again', `${scriptTag()}${classicTag()}${classicTag()}<main>${EVERY_WIDGET}</main>`);
    add('later', `${classicTag()}${ONE_TILE}<main></main>`);
    server.pages.set('/root', {
      head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
      body: `${classicTag()}${ONE_TILE}`,
    });
    await server.start();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
    other.stop();
  });

  async function open(name: string): Promise<{page: Page; complaints: string[]}> {
    server.asked.length = 0;
    other.asked.length = 0;
    const page = await browser.newPage({viewport: {width: 1000, height: 800}});
    const complaints = listenForComplaints(page);
    await page.goto(`${server.address}/${name}`);
    await waitForWidgets(page);
    return {page, complaints};
  }

  /** What each widget says, and what it has drawn. */
  function readWidgets(page: Page): Promise<string[]> {
    return page.evaluate(() =>
      [...document.querySelectorAll('doorstep-source *')].flatMap(({localName, shadowRoot}) =>
        shadowRoot
          ? [
              [
                localName,
                shadowRoot.textContent.replaceAll(/\s+/g, ' ').trim(),
                ...[...shadowRoot.querySelectorAll('path')].map((one) => one.getAttribute('d')),
              ].join(' '),
            ]
          : [],
      ),
    );
  }

  const scriptsOf = ({asked}: HostServer) => asked.filter((path) => path.endsWith('.js'));

  it.each([
    ['in English', 'modules', 'classic', []],
    ['in Welsh', 'modules-cy', 'classic-cy', ['/kit/doorstep-all.cy.js']],
  ])('says and draws what the modules do, %s, and asks for no file more than it needs', async (_, one, two, more) => {
    const modules = await open(one);
    const expected = await readWidgets(modules.page);
    expect(expected).toHaveLength(12);
    const {page, complaints} = await open(two);
    expect(await readWidgets(page)).toEqual(expected);
    await page.locator('doorstep-trend-chart summary').first().click();
    await page.locator('doorstep-trend-chart tbody tr').first().waitFor();
    expect(scriptsOf(server)).toEqual(['/kit/doorstep-all.js', ...more]);
    expect(complaints).toEqual([]);
    await modules.page.close();
    await page.close();
  });

  it('reads figures and Welsh where it came from, also when that is another site', async () => {
    const {page, complaints} = await open('elsewhere');
    expect(await page.locator('doorstep-kpi-tile').first().textContent()).toBeTruthy();
    expect((await readWidgets(page)).join()).toContain('Targed');
    expect(scriptsOf(other)).toEqual(['/kit/doorstep-all.js', '/kit/doorstep-all.cy.js']);
    expect(other.asked.some((path) => path.endsWith('/v1/overview.json'))).toBe(true);
    expect(server.asked).toEqual(['/elsewhere']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['both', 'both-again'])('does no harm beside the modules or itself: %s', async (name) => {
    const alone = await open('classic');
    const expected = await readWidgets(alone.page);
    const {page, complaints} = await open(name);
    await page.waitForLoadState('networkidle');
    expect(await readWidgets(page)).toEqual(expected);
    expect(complaints).toEqual([]);
    await alone.page.close();
    await page.close();
  });

  it('shows what is added later, in Welsh too, and fetches what it does not hold', async () => {
    const {page, complaints} = await open('later');
    expect(await page.locator('doorstep-kpi-tile [part=value]').first().textContent()).toBe('73%');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.setAttribute('lang', 'cy');
      const tile = document.querySelector('doorstep-kpi-tile')?.cloneNode(true);
      if (tile) main?.append(tile);
    });
    await page.locator('main doorstep-kpi-tile .card[lang=cy]').first().waitFor();
    expect(scriptsOf(server)).toEqual(['/kit/doorstep-all.js', '/kit/doorstep-all.cy.js']);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('doorstep-later')));
    await page.waitForLoadState('networkidle');
    expect(scriptsOf(server).slice(2)).toContain('/kit/doorstep.js');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('has its own size of letters on a page with an odd root', async () => {
    const sizeOn = async (name: string) => {
      const {page} = await open(name);
      const size = await page
        .locator('doorstep-kpi-tile .card')
        .first()
        .evaluate((card) => getComputedStyle(card).fontSize);
      await page.close();
      return size;
    };
    expect(await sizeOn('root')).toBe(await sizeOn('later'));
  });
});
