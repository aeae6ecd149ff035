import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser, untilHydrated} from './browser.ts';
import {PAGE_TYPES} from './page-types.ts';
import {startDoorstep} from './serve.ts';
import type {RunningPortal} from './serve.ts';

interface Violation {
  id: string;
  nodes: {target: unknown[]; failureSummary: string}[];
}

describe('pages for everyone', () => {
  let portal: RunningPortal;
  let browser: Browser;
  let axe: string;

  beforeAll(async () => {
    portal = await startDoorstep();
    browser = await startBrowser();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  // Width decides the layout and scheme the colours: two looks see every one of them.
  const looks = [
    {width: 320, colorScheme: 'light'},
    {width: 1280, colorScheme: 'dark'},
  ] as const;

  it.each(Object.entries(PAGE_TYPES))('%s: axe finds nothing, and nothing scrolls sideways', async (_name, path) => {
    // Colours are the same in Welsh; its words are longer, so it is seen where there is least room.
    const seen = path.startsWith('/cy/') ? looks.slice(0, 1) : looks;
    const look = async ({width, colorScheme}: (typeof looks)[number]): Promise<void> => {
      const {page, close} = await openPage(browser, {viewport: {width, height: 900}, colorScheme});
      await page.goto(portal.url + path);
      await untilHydrated(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // Evaluated by the debugger, so the content policy of the page does not refuse it.
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const {axe: checker} = globalThis as unknown as {axe: {run: () => Promise<{violations: Violation[]}>}};
        return (await checker.run()).violations.map(({id, nodes}) => ({
          id,
          where: nodes.slice(0, 3).map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary}`),
        }));
      });
      expect(violations, `${path} at ${width}, ${colorScheme}`).toEqual([]);
      await close();
    };
    await Promise.all(seen.map(look));
  });

  it('shows the search results to axe as well', async () => {
    const {page, close} = await openPage(browser, {viewport: {width: 320, height: 900}});
    await page.goto(`${portal.url}/`);
    await page.getByRole('combobox').pressSequentially('housing');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe);
    const ids = await page.evaluate(async () => {
      const {axe: checker} = globalThis as unknown as {axe: {run: () => Promise<{violations: Violation[]}>}};
      return (await checker.run()).violations.map(({id}) => id);
    });
    expect(ids).toEqual([]);
    await close();
  });

  it.each(['/leeds-city-council/', '/leeds-city-council/measures/tsm-tp02/'])('%s prints', async (path) => {
    const {page, close} = await openPage(browser);
    await page.goto('about:blank');
    const blank = (await page.pdf()).length;
    await page.goto(portal.url + path);
    await untilHydrated(page);
    expect((await page.pdf()).length).toBeGreaterThan(blank * 10);
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
    expect(await page.locator('doorstep-kpi-tile [part=value], doorstep-trend-chart svg').first().isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('navigation', {name: 'Main'}).count()).toBe(0);
    await close();
  });

  it('answers an unknown address with a page that leads on', async () => {
    const {page, close} = await openPage(browser);
    const answer = await page.goto(`${portal.url}/no-such-landlord/`);
    expect(answer?.status()).toBe(404);
    await page.locator('main').getByRole('link', {name: 'Find a landlord'}).click();
    await page.waitForURL(`${portal.url}/`);
    await close();
  });
});
