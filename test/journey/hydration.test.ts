import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser, untilHydrated} from './browser.ts';
import {PAGE_TYPES} from './page-types.ts';
import {startDoorstep} from './serve.ts';
import type {RunningPortal} from './serve.ts';

describe('what the browser does with a drawn page', () => {
  let portal: RunningPortal;
  let browser: Browser;

  beforeAll(async () => {
    portal = await startDoorstep();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it.each(Object.entries(PAGE_TYPES))('%s: no message, no refusal, nothing moves', async (_name, path) => {
    for (const width of path.startsWith('/cy/') ? [360] : [360, 1280]) {
      const {page, complaints, close} = await openPage(browser, {viewport: {width, height: 900}});
      await noteShifts(page);
      await page.goto(portal.url + path);
      await untilHydrated(page);
      expect(await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it.each([
    ['/leeds-city-council/', 'doorstep-kpi-tile', 'article'],
    ['/leeds-city-council/measures/tsm-tp02/', 'doorstep-trend-chart', 'figure'],
  ])('%s: widgets keep the very elements that the server drew', async (path, widget, drawn) => {
    const {page, close} = await openPage(browser);
    // Held back until the drawing of the server has been seen.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(portal.url + path, {waitUntil: 'commit'});
    await page.waitForSelector(`footer`);
    const before = await page.$$eval(
      widget,
      (all, inner) => all.map((one) => one.shadowRoot?.querySelector(inner)?.textContent),
      drawn,
    );
    const handle = await page.evaluateHandle(
      ([tag, inner]) => [...document.querySelectorAll(tag!)].map((one) => one.shadowRoot?.querySelector(inner!)),
      [widget, drawn],
    );
    expect(before.length).toBeGreaterThan(0);
    expect(await page.locator(`${widget}:defined`).count()).toBe(0);
    release();
    await untilHydrated(page);
    const kept = await handle.evaluate(
      (nodes, [tag, inner]) =>
        [...document.querySelectorAll(tag!)].every((one, index) => {
          const now = one.shadowRoot?.querySelectorAll(inner!);
          return now?.length === 1 && now[0] === nodes[index];
        }),
      [widget, drawn],
    );
    expect(kept).toBe(true);
    await close();
  });

  it('sends the content policy of the page as a header too', async () => {
    const answer = await fetch(`${portal.url}/leeds-city-council/`);
    const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(await answer.text())?.[1];
    expect(meta?.replaceAll('&#39;', "'")).toBe(answer.headers.get('content-security-policy'));
    expect(meta).not.toMatch(/unsafe-/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

type JourneyPage = Awaited<ReturnType<typeof openPage>>['page'];

/** Notes every layout shift of the page as `<amount> <what moved>`. */
async function noteShifts(page: JourneyPage): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {value, sources = []} = entry as PerformanceEntry & {value: number; sources?: {node?: Node}[]};
        shifts.push(
          `${value} ${sources.map(({node}) => (node as Element | undefined)?.outerHTML.slice(0, 80)).join(', ')}`,
        );
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}
