import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser, untilHydrated} from './browser.ts';
import {publishedFigure} from './figures.ts';
import {startDoorstep} from './serve.ts';
import type {RunningPortal} from './serve.ts';

describe('a resident of Leeds', () => {
  let portal: RunningPortal;
  let browser: Browser;
  let published: string;

  beforeAll(async () => {
    portal = await startDoorstep();
    browser = await startBrowser();
    published = await publishedFigure('00DA', '2024-25', 'tsm-tp02', 'LCRA');
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it('types the name, reads the page and finds the published figure of repairs', async () => {
    const {page, complaints, close} = await openPage(browser);
    await page.goto(`${portal.url}/`);
    await page.getByRole('combobox').pressSequentially('Leeds');
    await page.getByRole('option', {name: 'Leeds City Council'}).click();
    await page.waitForURL('**/leeds-city-council/');
    await untilHydrated(page);
    const tile = page.locator('doorstep-kpi-tile[measure="tsm-tp02"][scope="LCRA"]');
    expect(await tile.locator('[part=value]').innerText()).toBe(`${Math.round(Number(published))}%`);
    await tile.getByRole('link').click();
    await page.waitForURL('**/measures/tsm-tp02/');
    await untilHydrated(page);
    expect(await page.locator('.peers caption').innerText()).toContain(`${published}%`);
    await page.locator('doorstep-trend-chart summary').click();
    expect(await page.locator('doorstep-trend-chart table').innerText()).toContain(published);
    expect(complaints).toEqual([]);
    await close();
  });

  it('walks from the first page to a figure by keyboard alone', async () => {
    const {page, complaints, close} = await openPage(browser);
    await page.goto(`${portal.url}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('landlord-search');
    await page.keyboard.type('leeds city');
    expect(await page.getByRole('status').innerText()).toBe('1 landlord found.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/leeds-city-council/');
    await untilHydrated(page);
    const wanted = '/leeds-city-council/measures/tsm-tp02/';
    for (let press = 0; press < 40 && (await focusedLink(page)) !== wanted; press++) await page.keyboard.press('Tab');
    expect(await focusedLink(page)).toBe(wanted);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${wanted}`);
    await untilHydrated(page);
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Satisfied with repairs');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told when no landlord is found, and finds one by its code', async () => {
    const {page, close} = await openPage(browser);
    await page.goto(`${portal.url}/`);
    const box = page.getByRole('combobox');
    await box.pressSequentially('zzzz');
    expect(await page.getByRole('status').innerText()).toContain('No landlord found');
    await box.fill('00DA');
    expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Leeds City Council')]);
    await close();
  });

  it('reads the same sentences and figures without script', async () => {
    for (const path of ['/leeds-city-council/', '/leeds-city-council/measures/tsm-tp02/']) {
      const without = await openPage(browser, {javaScriptEnabled: false});
      await without.page.goto(portal.url + path);
      const withScript = await openPage(browser);
      await withScript.page.goto(portal.url + path);
      await untilHydrated(withScript.page);
      const [plain, hydrated] = [await sentences(without.page), await sentences(withScript.page)];
      expect(plain.length).toBeGreaterThan(10);
      expect(hydrated).toEqual(expect.arrayContaining(plain));
      // Script adds how to use what only script can do, and nothing else.
      expect(hydrated.filter((text) => !plain.includes(text) && !text.includes('arrow keys'))).toEqual([]);
      expect(plain.join(' ')).toContain('of every 100 tenants asked are satisfied with repairs.');
      expect([...without.complaints, ...withScript.complaints]).toEqual([]);
      await without.close();
      await withScript.close();
    }
  });

  it('finds the landlord in the list without script, where no search box pretends to work', async () => {
    const {page, complaints, close} = await openPage(browser, {javaScriptEnabled: false});
    await page.goto(`${portal.url}/`);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.getByRole('link', {name: 'L', exact: true}).click();
    await page.getByRole('link', {name: 'Leeds City Council'}).click();
    await page.waitForURL('**/leeds-city-council/');
    const value = page.locator('doorstep-kpi-tile[measure="tsm-tp02"] [part=value]');
    expect(await value.isVisible()).toBe(true);
    expect(await value.innerText()).toBe(`${Math.round(Number(published))}%`);
    expect(complaints).toEqual([]);
    await close();
  });
});

type JourneyPage = Awaited<ReturnType<typeof openPage>>['page'];

/** The address that the link in focus leads to, inside a widget too. */
function focusedLink(page: JourneyPage): Promise<string | null> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.getAttribute('href') ?? null;
  });
}

/** Everything that can be seen in the main part: paragraphs, headings, figures and table cells, those of widgets included. */
async function sentences(page: JourneyPage): Promise<string[]> {
  const texts = await page.locator('main :is(h1, h2, h3, p, dd, td, th, b)').filter({visible: true}).allTextContents();
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
}
