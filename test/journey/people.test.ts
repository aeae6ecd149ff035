import type {Browser, CDPSession, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser, untilHydrated} from './browser.ts';
import {readEnglish} from './english.ts';
import {publishedFigure} from './figures.ts';
import {startDoorstep} from './serve.ts';

let portal: Awaited<ReturnType<typeof startDoorstep>>;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startDoorstep(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

describe('a resident with a small phone on a slow link', () => {
  it('reads sentence and figure before any script has come, and nothing moves when it comes', async () => {
    const {page, complaints, close} = await openPage(browser, {viewport: {width: 360, height: 740}, hasTouch: true});
    await slowDown(page);
    await noteShifts(page);
    const scripts = await holdScripts(page);

    /** What can be read on the first screen, painted with no widget defined; then the scripts come. */
    async function readThenHydrate(place: string, words: RegExp): Promise<void> {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const first = page.locator(place).filter({hasText: words});
      const box = await first.boundingBox();
      expect(box && box.y + box.height, place).toBeLessThan(740);
      expect(await page.evaluate(() => document.querySelector(':not(:defined)') !== null)).toBe(true);
      scripts.release();
      await untilHydrated(page);
      expect(await page.evaluate(() => (globalThis as unknown as {shifts: string[]}).shifts)).toEqual([]);
    }

    await page.goto(`${portal.url}/`, {waitUntil: 'commit'});
    scripts.release();
    await page.getByRole('combobox').pressSequentially('leeds city');
    scripts.hold();
    await page.getByRole('option', {name: 'Leeds City Council'}).click();
    await page.waitForURL('**/leeds-city-council/', {waitUntil: 'commit'});
    await readThenHydrate('h1', /^\d+ of every 100 tenants are satisfied overall$/);

    scripts.hold();
    await page.locator('doorstep-kpi-tile[measure="tsm-tp02"]').getByRole('link').first().click();
    await page.waitForURL('**/measures/tsm-tp02/', {waitUntil: 'commit'});
    await readThenHydrate('.lead', /^\d+ of every 100 tenants asked are satisfied with repairs\.$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['/leeds-city-council/', '/larkfield/', '/cy/larkfield/'])('loads all of %s in 60 kB', async (path) => {
    const {page, close} = await openPage(browser, {viewport: {width: 360, height: 740}});
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    const answer = await page.goto(portal.url + path);
    expect(answer?.headers()['content-encoding']).toBe('br');
    await untilHydrated(page);
    await page.waitForLoadState('networkidle');
    // With the heads of all answers. Fewer than this would mean that not everything was counted.
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    await close();
  });
});

describe('a resident with a screen reader', () => {
  it('hears what the page of a landlord is about, in order', async () => {
    const {headings, named} = await listen('/leeds-city-council/');
    expect(headings.slice(0, 6)).toEqual([
      expect.stringMatching(/^1 \d+ of every 100 tenants are satisfied overall$/),
      '2 In short',
      '2 Overall, repairs and your home',
      '3 Satisfied overall',
      '3 Satisfied with repairs',
      '3 Satisfied with the time a repair took',
    ]);
    expect(named('image')).toContainEqual(
      expect.stringMatching(/^\d+ of every 100 tenants asked are satisfied with repairs\. That is .* the year before/),
    );
    expect(named('navigation')).toEqual(['Main', 'Where you are', 'All the figures', 'About this site']);
  });

  it('hears the figure, the chart and its table on the page of a measure', async () => {
    const {headings, named} = await listen('/leeds-city-council/measures/tsm-tp02/');
    expect(headings[0]).toBe('1 Satisfied with repairs');
    expect(headings).toEqual(
      expect.arrayContaining(['2 What it means', '3 Why it matters', '2 How other landlords did']),
    );
    expect(named('figure')).toContain('Satisfied with repairs');
    expect(named('image')).toContainEqual(expect.stringMatching(/^100 homes in streets\. \d+ are filled in/));
    expect(named('table')).toContain('How they answered');
  });

  /** The accessibility tree: one first heading, no level left out, a name for whatever can be used. */
  async function listen(path: string): Promise<{headings: string[]; named: (role: string) => string[]}> {
    const {page, close} = await openPage(browser);
    await page.goto(portal.url + path);
    await untilHydrated(page);
    const heard = await readTree(await page.context().newCDPSession(page));
    await close();
    const headings = heard.filter(({role}) => role === 'heading').map(({level, name}) => `${level} ${name}`);
    const levels = headings.map((heading) => Number(heading[0]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level, headings[at]).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    const usable = ['link', 'button', 'combobox', 'textbox', 'image', 'navigation', 'region', 'table'];
    expect(heard.filter(({role, name}) => usable.includes(role) && name === '')).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo']) {
      expect(heard.filter((one) => one.role === role)).toHaveLength(1);
    }
    return {headings, named: (role) => heard.filter((one) => one.role === role).map(({name}) => name)};
  }
});

describe('a resident with script off', () => {
  it('compares two landlords by their names, and keeps the address', async () => {
    const {page, complaints, close} = await openPage(browser, {javaScriptEnabled: false});
    await page.goto(`${portal.url}/compare/`);
    await page.getByLabel('Landlord 1').fill('Leeds City Council');
    await page.getByLabel('Landlord 2').fill('sheffield city council');
    await page.getByRole('button', {name: 'Compare'}).click();
    const main = page.locator('main');
    for (const code of ['00DA', '00CG']) {
      const figure = await publishedFigure(code, '2024-25', 'tsm-tp02', 'LCRA');
      expect(await main.innerText(), code).toContain(`${Math.round(Number(figure))}`);
    }
    for (const name of ['Leeds City Council', 'Sheffield City Council']) {
      expect(await main.getByRole('link', {name}).count(), name).toBeGreaterThan(0);
    }
    const said = await main.innerText();
    await page.goto(page.url());
    expect(await main.innerText()).toBe(said);
    expect(complaints).toEqual([]);
    await close();
  });

  it('sees a landlord among all others', async () => {
    const {page, complaints, close} = await openPage(browser, {javaScriptEnabled: false});
    await page.goto(`${portal.url}/leeds-city-council/measures/tsm-tp02/`);
    await page.getByRole('link', {name: 'See this landlord among all others'}).click();
    await page.waitForURL('**/national/tsm-tp02/#at-leeds-city-council');
    const shown = page.locator('svg.here').filter({visible: true});
    const figure = await publishedFigure('00DA', '2024-25', 'tsm-tp02', 'LCRA');
    expect(await shown.allTextContents()).toEqual([`Leeds City Council, ${figure}%`]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a resident who reads Welsh', () => {
  const walk = [
    '/cy/',
    '/cy/leeds-city-council/',
    '/cy/leeds-city-council/measures/tsm-tp02/',
    '/cy/leeds-city-council/survey/',
    '/cy/national/tsm-tp02/',
    '/cy/larkfield/',
    '/cy/larkfield/measures/repairs-satisfaction/',
    '/cy/larkfield/you-said-we-did/',
    '/cy/compare/?l=leeds-city-council&l=larkfield',
    '/cy/larkfield/feedback/after-repair/',
  ];

  it('goes from the first page to a measure in Welsh', async () => {
    const {page, complaints, close} = await openPage(browser);
    await page.goto(`${portal.url}/`);
    await page.getByRole('link', {name: 'Cymraeg'}).click();
    await page.waitForURL(`${portal.url}/cy/`);
    await page.getByRole('combobox').pressSequentially('leeds');
    await page.getByRole('option', {name: 'Leeds City Council'}).click();
    await page.waitForURL(`${portal.url}${walk[1]}`);
    await untilHydrated(page);
    // A request that leaving the page breaks off would be a complaint.
    await page.waitForLoadState('networkidle');
    await page.locator('doorstep-kpi-tile[measure="tsm-tp02"]').getByRole('link').first().click();
    await page.waitForURL(`${portal.url}${walk[2]}`);
    await untilHydrated(page);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', {name: 'English'}).click();
    await page.waitForURL(`${portal.url}/leeds-city-council/measures/tsm-tp02/`);
    await untilHydrated(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it('meets no English of ours that does not say that it is English', async () => {
    const english = await readEnglish();
    const {page, close} = await openPage(browser);
    for (const path of walk) {
      await page.goto(portal.url + path);
      await untilHydrated(page);
      const texts = await page.evaluate(readTexts);
      expect(texts.length, path).toBeGreaterThan(20);
      expect(
        texts.filter((text) => english.findIn(text) !== undefined),
        path,
      ).toEqual([]);
    }
    // The same search finds English where there is some.
    await page.goto(`${portal.url}/leeds-city-council/measures/tsm-tp02/`);
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    const found = (await page.evaluate(readTexts)).filter((text) => english.findIn(text) !== undefined);
    expect(found.length).toBeGreaterThan(20);
    await close();
  });
});

/** 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const link = {downloadThroughput: 200_000, uploadThroughput: 96_000, latency: 150, offline: false};
  await session.send('Network.emulateNetworkConditions', link);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
}

/** Scripts of the site wait from `hold`, and from the beginning, to `release`. */
async function holdScripts(page: Page): Promise<{hold: () => void; release: () => void}> {
  let release = (): void => undefined;
  let released = Promise.resolve();
  const hold = (): void => {
    released = new Promise((resolve) => (release = resolve));
  };
  hold();
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return {hold, release: () => release()};
}

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
}

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

/** What a screen reader says, in the order it says it. What is within a picture is part of the picture. */
async function readTree(session: CDPSession): Promise<Heard[]> {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const read = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    if (!node.ignored) {
      const level = Number(node.properties?.find(({name}) => name === 'level')?.value.value ?? 0);
      heard.push({role, name: String(node.name?.value ?? ''), level});
    }
    if (role !== 'image') node.childIds?.forEach(read);
  };
  if (nodes[0]) read(nodes[0].nodeId);
  return heard;
}

/** Every text and every name on the page, in widgets too, but for what says that it is in English. */
function readTexts(): string[] {
  const texts = new Set<string>();
  const pending: Node[] = [document.documentElement];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node instanceof Element) {
      if (node.matches('script, style, template, [lang^=en]')) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content']) {
        texts.add(node.getAttribute(name) ?? '');
      }
      if (node.shadowRoot) pending.push(...node.shadowRoot.childNodes);
    } else if (node instanceof Text) {
      texts.add(node.data.replace(/\s+/g, ' ').trim());
    }
    pending.push(...node.childNodes);
  }
  texts.delete('');
  return [...texts];
}
