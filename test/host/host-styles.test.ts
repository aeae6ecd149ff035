import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildKit} from './built-kit.ts';
import {launchBrowser, listenForComplaints, waitForWidgets} from './host-browser.ts';
import {EVERY_WIDGET, HostServer, scriptTag} from './host-server.ts';

/** Style sheets of hosts: what a widget must not take on from the page around it. */
const SHEETS: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset }',
  'an old reset': `html, body, div, span, h1, h2, h3, p, a, b, dl, dt, dd, ol, ul, li, form, label, table, tr, th, td, figure, figcaption,
    article, section { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline; background: transparent }
    * { box-sizing: content-box; outline: 0 } ol, ul { list-style: none } svg { display: none } button { all: unset }`,
  'a root of 62.5%': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'an intranet': `body { font-size: 11px; line-height: 1; text-align: center; color: #fff; text-transform: uppercase; 
    white-space: nowrap; text-indent: 20px; font-style: italic; font-weight: 700; font-variant: small-caps; text-shadow: 1px 1px red }`,
};
const BODY = `<main>${EVERY_WIDGET}</main>${scriptTag()}`;
/** The page's letters are inherited on purpose, so they are the same everywhere; the space between them too, which readers set. */
const HEAD =
  '<style>body { margin: 0; font-family: Georgia, serif } main, doorstep-source { display: block; width: 900px }</style>';

/** What everything in every widget looks like: its box, letters and colours. */
function readLooks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [
      'font-size',
      'line-height',
      'font-weight',
      'font-style',
      'font-variant-caps',
      'font-family',
      'color',
      'background-color',
      'display',
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-align',
      'text-indent',
      'white-space',
      'text-shadow',
      'margin',
      'padding',
      'border',
      'fill',
      'stroke',
      'box-sizing',
      'visibility',
    ];
    return [...document.querySelectorAll('doorstep-source *')].flatMap((host) =>
      [host, ...(host.shadowRoot?.querySelectorAll('*:not(slot)') ?? [])]
        .filter(() => host.shadowRoot)
        .map((one) => {
          const style = getComputedStyle(one);
          const {width, height} = one.getBoundingClientRect();
          const looks = one === host ? [] : seen.map((name) => `${name}: ${style.getPropertyValue(name)}`);
          const named = `${host.localName} ${one === host ? '' : `${one.localName}.${one.getAttribute('class') ?? ''}`}`;
          return `${named}; ${Math.round(width)} by ${Math.round(height)}; ${looks.join('; ')}`;
        }),
    );
  });
}

describe('widgets on a page with styles of its own', {timeout: 40_000}, () => {
  const server = new HostServer();
  let browser: Browser;
  let plain: string[];

  beforeAll(async () => {
    server.kits.set('kit', await buildKit());
    server.pages.set('/plain', {head: HEAD, body: BODY});
    for (const [name, sheet] of Object.entries(SHEETS)) {
      server.pages.set(`/${encodeURIComponent(name)}`, {head: `<style>${sheet}</style>${HEAD}`, body: BODY});
    }
    server.pages.set('/old', {isOld: true, head: HEAD, body: BODY});
    await server.start();
    browser = await launchBrowser();
    plain = await looksOn('plain');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  async function looksOn(name: string): Promise<string[]> {
    const page = await browser.newPage({viewport: {width: 1000, height: 900}});
    const complaints = listenForComplaints(page);
    await page.goto(`${server.address}/${encodeURIComponent(name)}`);
    await waitForWidgets(page);
    const looks = await readLooks(page);
    expect(complaints).toEqual([]);
    await page.close();
    return looks;
  }

  it.each(Object.keys(SHEETS))('look as they do elsewhere: %s', async (name) => {
    expect(plain.length).toBeGreaterThan(500);
    const looks = await looksOn(name);
    const changed = looks.flatMap((one, at) => (one === plain[at] ? [] : [[one, plain[at]]]));
    expect(changed.slice(0, 3), `${changed.length} of ${plain.length} differ`).toEqual([]);
  });

  it('have tables that can be read in the dark on a page without a document type', async () => {
    const tablesOn = async (name: string) => {
      const page = await browser.newPage({viewport: {width: 1000, height: 900}, colorScheme: 'dark'});
      await page.goto(`${server.address}/${name}`);
      await waitForWidgets(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('doorstep-trend-chart tbody tr').first().waitFor();
      const cells = await page.evaluate(() => [
        document.compatMode,
        [...document.querySelectorAll('doorstep-source *')].flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('table, th, td') ?? [])].map((one) => {
            const {color, fontSize, fontVariant, lineHeight, textAlign} = getComputedStyle(one);
            return [host.localName, one.localName, color, fontSize, fontVariant, lineHeight, textAlign].join(' ');
          }),
        ),
      ]);
      await page.close();
      return cells;
    };
    const [[mode, expected], [oldMode, found]] = [await tablesOn('plain'), await tablesOn('old')];
    expect([mode, oldMode]).toEqual(['CSS1Compat', 'BackCompat']);
    expect(new Set((expected as string[]).map((cell) => cell.split(' ')[0])).size).toBeGreaterThan(4);
    expect(found).toEqual(expected);
  });
});
