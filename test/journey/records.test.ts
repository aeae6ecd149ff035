import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser, untilHydrated} from './browser.ts';
import {startDoorstep} from './serve.ts';
import type {RunningPortal} from './serve.ts';

describe('a resident of a landlord that publishes its own records', () => {
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

  it('finds it in the list beside the real landlords, marked as made up', async () => {
    const {page, close} = await openPage(browser, {javaScriptEnabled: false});
    await page.goto(`${portal.url}/`);
    const entry = page.locator('.letter li', {hasText: 'Larkfield Homes'});
    expect(await entry.innerText()).toMatch(/made up/);
    await entry.getByRole('link').click();
    await page.waitForURL('**/larkfield/');
    expect(await page.locator('.made-up').innerText()).toContain('Larkfield Homes is made up');
    expect(await page.locator('footer').innerText()).not.toContain('Regulator of Social Housing');
    await close();
  });

  it('reads a measure month by month: sentence, limits, target steps, the break, months that are not final', async () => {
    const {page, complaints, close} = await openPage(browser);
    await page.goto(`${portal.url}/larkfield/measures/repairs-right-first-time/`);
    await untilHydrated(page);
    expect(await page.locator('.made-up').isVisible()).toBe(true);
    expect(await page.locator('.lead').first().innerText()).toMatch(
      /^\d+ of every 100 repairs were fixed on the first visit, February 2026\.$/,
    );
    const chart = page.locator('doorstep-trend-chart');
    const drawing = await chart.locator('svg.chart').filter({visible: true}).first().textContent();
    for (const words of [
      'Target 92%',
      'Target 78%',
      'Target 83%',
      'Counted in a new way',
      'Not final',
      'Usual range',
    ]) {
      expect(drawing, words).toContain(words);
    }
    await chart.locator('summary').click();
    const rows = await chart.locator('tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThanOrEqual(36);
    expect(rows[0]).toMatch(/June 2026.*Not final/s);
    expect(complaints).toEqual([]);
    await close();
  });

  it('learns what was done about slow repairs and whether it worked, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {page, close} = await openPage(browser, {javaScriptEnabled});
      await page.goto(`${portal.url}/larkfield/measures/repairs-days-to-complete/`);
      expect(await page.locator('.thread').innerText()).toMatch(/Did it work\?\s+It worked\./);
      await close();
    }
  });

  it('is told that a survey asked the wrong people, and that one contractor’s records are not borne out', async () => {
    const {page, close} = await openPage(browser);
    await page.goto(`${portal.url}/larkfield/measures/repairs-satisfaction/`);
    expect(await page.locator('.message').innerText()).toContain('wrong mix of people');
    const told = await page.locator('.told li').allInnerTexts();
    expect(told.filter((text) => text.startsWith('The records say more than those who looked.'))).toHaveLength(1);
    await close();
  });
});
