import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {MeasureDocumentSchema, type Observation, RECEIPT_PATTERN} from '@doorstep/contract';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser} from './browser.ts';
import {startFeedbackPortal} from './serve.ts';
import type {FeedbackPortal} from './serve.ts';

const FORM = '/larkfield/feedback/after-repair/';
/** What nobody can read a page in, by the server's clock. */
const READING_MS = 3200;

describe('a resident who has something to say', () => {
  let portal: FeedbackPortal;
  let browser: Browser;
  let axe: string;

  beforeAll(async () => {
    portal = await startFeedbackPortal();
    browser = await startBrowser();
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  /** Nothing scrolls sideways, and axe finds nothing: it needs script, so it is shown the same page again. */
  async function expectUsable(page: Page): Promise<void> {
    const viewport = page.viewportSize() ?? {width: 0, height: 0};
    expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBe(viewport.width);
    const html = (await page.content()).replaceAll(/<script[^>]*><\/script>/g, '');
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    const {page: again, close} = await openPage(browser, {viewport, colorScheme: isDark ? 'dark' : 'light'});
    await again.route('**/again', (route) => route.fulfill({body: html, contentType: 'text/html; charset=utf-8'}));
    await again.goto(`${portal.url}/again`);
    await again.evaluate(axe);
    const violations = await again.evaluate(async () => {
      const {axe: checker} = globalThis as unknown as {axe: {run: () => Promise<{violations: Violation[]}>}};
      return (await checker.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.failureSummary}`);
    });
    expect(violations, `${page.url()} ${await page.title()}`).toEqual([]);
    await close();
  }

  it('answers without script, has a receipt, and moves the figure by exactly one answer', async () => {
    const before = await observationsOf(portal.url);
    const {page, close} = await openPage(browser, {javaScriptEnabled: false, viewport: {width: 320, height: 800}});
    await page.goto(`${portal.url}/larkfield/`);
    await page.getByRole('link', {name: 'Tell us', exact: true}).click();
    await page.waitForURL(`**${FORM}`);
    const [code = ''] = await page.locator('.codes code').allInnerTexts();
    expect(code).toMatch(RECEIPT_PATTERN);
    await expectUsable(page);

    await page
      .getByLabel('Is there anything else you want to tell us?')
      .fill('There were sparks.\n\n  My name is Jane Doe.');
    await page.getByRole('button', {name: 'Check your answers'}).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('problem');
    expect(await page.getByRole('region', {name: 'There is a problem'}).getByRole('link').allInnerTexts()).toEqual([
      'Was the problem fixed?: Choose an answer',
      'How satisfied or dissatisfied are you with this repair?: Choose an answer',
    ]);
    await expectUsable(page);
    await page.getByRole('link', {name: /Was the problem fixed/}).click();
    await page.locator('#q-fixed').check();
    await page.getByLabel('What is the code of the repair?').fill(code.toLowerCase().replace('-', ' '));
    await page.getByLabel('Very satisfied', {exact: true}).check();
    await page.getByRole('button', {name: 'Check your answers'}).click();

    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Check your answers before you send them');
    expect(await page.getByRole('region', {name: 'Is someone in danger?'}).innerText()).toContain('01632 960999');
    expect(await page.getByRole('region', {name: 'Did you mean to say who you are?'}).innerText()).toContain('a name');
    expect(await page.locator('.answers').innerText()).toContain('There were sparks.\n\n  My name is Jane Doe.');
    await expectUsable(page);
    await page.getByRole('button', {name: 'Change my answers'}).click();
    expect(await page.locator('textarea').inputValue()).toBe('There were sparks.\n\n  My name is Jane Doe.');
    await page.getByRole('button', {name: 'Check your answers'}).click();
    await page.waitForTimeout(READING_MS);
    await page.getByRole('button', {name: 'Send my answers'}).click();
    const receipt = await page.locator('#receipt-number').innerText();
    expect(receipt).toMatch(RECEIPT_PATTERN);
    await expectUsable(page);

    await page.getByRole('link', {name: /what became of it/}).click();
    expect(await page.locator('#status').innerText()).toContain('We have your answers.');
    await expectUsable(page);
    await portal.release();
    await page.getByLabel('Your receipt').fill(receipt.toLowerCase().replace('-', ''));
    await page.getByRole('button', {name: 'See what became of it'}).click();
    expect(await page.locator('#status').innerText()).toContain('Part of a published figure');
    await close();

    expectOneMore(before, await observationsOf(portal.url), 1);
  });

  it('loses the connection in the middle, closes the tab, comes back, sends, and follows the receipt', async () => {
    const before = await observationsOf(portal.url);
    const {page: first, complaints, close} = await openPage(browser);
    const context = first.context();
    await first.goto(portal.url + FORM);
    const code = (await first.locator('.codes code').allInnerTexts()).at(-1) ?? '';
    await first.getByText('Question 1 of 7').waitFor();
    await first.getByRole('textbox').fill(code);
    await first.getByRole('checkbox', {name: 'Keep my answers on this device'}).check();
    await first.getByRole('button', {name: 'Next question'}).click();
    await first.getByRole('radio', {name: 'Not sure'}).check();
    await context.setOffline(true);
    await first.getByRole('button', {name: 'Next question'}).click();
    await first.getByRole('radio', {name: 'Yes'}).check();
    await first.getByRole('button', {name: 'Next question'}).click();
    await first.getByRole('checkbox', {name: 'None of these'}).check();
    await first.getByRole('button', {name: 'Next question'}).click();
    await first.getByRole('radio', {name: 'Fairly dissatisfied'}).check();
    await first.getByRole('button', {name: 'Next question'}).click();
    await first.getByRole('textbox').fill('Nobody called.');
    await first.waitForTimeout(500);
    await first.close();

    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(portal.url + FORM);
    await page.getByRole('button', {name: 'Go on with them'}).click();
    await page.getByRole('button', {name: 'Go on with them'}).waitFor({state: 'hidden'});
    const review = page.getByRole('button', {name: 'Send my answers'});
    const next = page.getByRole('button', {name: /Next question|Check your answers/});
    await next.or(review).waitFor();
    while (await next.isVisible()) {
      await next.click();
      await next.or(review).waitFor();
    }
    expect(await page.locator('[part=answers]').allInnerTexts()).toEqual([expect.stringContaining('Nobody called.')]);
    await review.click();
    const receipt = RECEIPT_TEXT.exec(await page.locator('[part=receipt]').innerText())?.[0] ?? '';
    expect(receipt).toMatch(RECEIPT_PATTERN);
    expect(await page.evaluate(countKept)).toBe(0);

    await page.goto(`${portal.url}/larkfield/feedback/`);
    await page.getByLabel('Your receipt').fill(receipt);
    await page.keyboard.press('Enter');
    expect(await page.locator('#status').innerText()).toContain('We have your answers.');
    await portal.release();
    await page.reload();
    expect(await page.locator('#status').innerText()).toContain('Part of a published figure');
    expect(complaints.filter((line) => !/offline|ERR_INTERNET_DISCONNECTED|^failed:/i.test(line))).toEqual([]);
    await close();
    expectOneMore(before, await observationsOf(portal.url), 0);
  });

  it('finds every page of it in Welsh, wide and dark, and is told plainly what cannot be sent', async () => {
    const {page, close} = await openPage(browser, {javaScriptEnabled: false, colorScheme: 'dark'});
    for (const path of ['/cy/larkfield/feedback/', `/cy${FORM}`, '/larkfield/feedback/tsm-perception/']) {
      await page.goto(portal.url + path);
      await expectUsable(page);
    }
    expect(await page.locator('main').innerText()).toContain('This form is closed.');
    expect(await page.locator('main form').count()).toBe(0);
    await page.goto(`${portal.url}/cy/larkfield/feedback/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('cy-GB');
    await page.getByLabel('Eich derbynneb').fill('2222-2222');
    await page.getByRole('button', {name: 'Gweld beth ddigwyddodd iddo'}).click();
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Ni allwn ddod o hyd i’r dderbynneb hon');
    await expectUsable(page);
    await close();
  });
});

interface Violation {
  id: string;
  nodes: {failureSummary: string}[];
}

const RECEIPT_TEXT = /[2-9A-Z]{4}-[2-9A-Z]{4}/;

/** What is left in any database of this site on the device. */
async function countKept(): Promise<number> {
  let kept = 0;
  for (const {name} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open(name ?? '');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error(String(open.error)));
    });
    for (const store of database.objectStoreNames) {
      kept += await new Promise<number>((resolve, reject) => {
        const count = database.transaction(store).objectStore(store).count();
        count.onsuccess = () => resolve(count.result);
        count.onerror = () => reject(new Error(String(count.error)));
      });
    }
    database.close();
  }
  return kept;
}

type Shown = ReadonlyMap<string, Observation>;

/** Every published figure of satisfaction with repairs over all homes, by kind and period. */
async function observationsOf(url: string): Promise<Shown> {
  const answer = await fetch(`${url}/larkfield/v1/measures/repairs-satisfaction.json`);
  const {series} = MeasureDocumentSchema.parse(await answer.json());
  const all = series.filter(({scope}) => scope.id === 'all');
  return new Map(
    all.flatMap(({kind, observations}) =>
      observations.map((one) => [`${kind} ${one.period.start} ${one.period.end}`, one] as const),
    ),
  );
}

/** One resident more in every figure whose time the repair is in, `satisfied` or not, and nothing else anywhere. */
function expectOneMore(before: Shown, after: Shown, satisfied: 0 | 1): void {
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([key, {base}]) => base !== before.get(key)?.base);
  expect(changed.length).toBeGreaterThan(0);
  for (const [key, {base, numerator, period}] of changed) {
    const was = before.get(key);
    expect(base, key).toBe((was?.base ?? 0) + 1);
    expect(numerator, key).toBe((was?.numerator ?? 0) + satisfied);
    expect(period.end >= '2026-06-30', key).toBe(true);
  }
  const ended = [...after].filter(([key]) => !changed.some(([other]) => other === key));
  for (const [key, {value}] of ended) expect(value, key).toEqual(before.get(key)?.value);
}
