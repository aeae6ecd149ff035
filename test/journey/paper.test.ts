import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage, startBrowser} from './browser.ts';
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

/** A4 in CSS pixels less the margins of the sheet, as `print.css` has them. */
const PAPER = {width: 703, height: 1047};

/** Sheets of a PDF, counted by its page objects. */
function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

const SHEETS = [
  'leeds-city-council',
  'larkfield',
  'phoenix-community-housing-association-bellingham-and-downham-limited',
]
  .flatMap((landlord) => ['', '/cy'].map((language) => `${language}/${landlord}`))
  .flatMap((landlord) => ['leaflet', 'poster'].map((kind) => `${landlord}/${kind}/`));

describe('a housing officer with a printer', () => {
  it('comes to leaflet and poster from the landlord’s page', async () => {
    const {page, complaints, close} = await openPage(browser);
    await page.goto(`${portal.url}/leeds-city-council/`);
    await page.getByRole('link', {name: 'Leaflet: one sheet of A4'}).click();
    await page.waitForURL(`${portal.url}/leeds-city-council/leaflet/`);
    await page.getByRole('link', {name: 'Leeds City Council'}).click();
    await page.getByRole('link', {name: /^Poster for a notice board/}).click();
    await page.waitForURL(`${portal.url}/leeds-city-council/poster/`);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(SHEETS)('%s is one sheet with nothing cut off', async (path) => {
    const {page, complaints, close} = await openPage(browser, {viewport: PAPER});
    await page.goto(portal.url + path);
    expect(countSheets(await page.pdf({preferCSSPageSize: true}))).toBe(1);
    await page.emulateMedia({media: 'print'});
    const {height, wide, figure} = await page.evaluate(() => {
      const sheet = document.querySelector('.sheet')!;
      const edge = sheet.getBoundingClientRect().right + 1;
      const all = [...sheet.querySelectorAll('h1, h2, h3, p, li, a, svg.code')];
      return {
        height: sheet.getBoundingClientRect().height,
        wide: all.filter((one) => one.getBoundingClientRect().right > edge).map((one) => one.textContent),
        figure: sheet.querySelector('.streets .count')?.textContent ?? '',
      };
    });
    expect(wide).toEqual([]);
    expect(height).toBeLessThanOrEqual(PAPER.height);
    // The figure on paper is the landlord's published one.
    const [landlord = ''] = path.replace('/cy/', '/').split('/').filter(Boolean);
    const overview = (await (await page.request.get(`${portal.url}/${landlord}/v1/overview.json`)).json()) as {
      items: {id: string; latest: {value: number | null}}[];
    };
    const id = landlord === 'larkfield' ? 'repairs-satisfaction' : 'tsm-tp01';
    const value = overview.items.find((item) => item.id === id)?.latest.value ?? NaN;
    expect(figure).toMatch(new RegExp(`^${Math.round(value)} (of|o) 100$`));
    expect(complaints).toEqual([]);
    await close();
  });

  it('counts two sheets where there are two', async () => {
    const {page, close} = await openPage(browser);
    await page.goto(`${portal.url}/leeds-city-council/`);
    expect(countSheets(await page.pdf({preferCSSPageSize: true}))).toBeGreaterThan(1);
    await close();
  });

  it('finds the made-up landlord called so on the sheet', async () => {
    const {page, close} = await openPage(browser);
    await page.goto(`${portal.url}/larkfield/poster/`);
    expect(await page.locator('.sheet-made-up').textContent()).toContain('made up');
    await close();
  });

  it.each(['/national/', '/leeds-city-council/measures/tsm-tp02/', '/larkfield/corrections/'])(
    '%s prints whole: nothing is wider than the paper',
    async (path) => {
      const {page, close} = await openPage(browser, {viewport: PAPER});
      await page.goto(portal.url + path);
      await page.emulateMedia({media: 'print'});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
      await close();
    },
  );
});
