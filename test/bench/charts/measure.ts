import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../../host/host-browser.ts';
import {LIBRARIES, type LibraryName} from './bundles.ts';
import {type Row, ROWS} from './page/run.ts';
import {type PAGES} from './site.ts';

/** A row of the table: milliseconds by library, in the order they were measured. */
export type Samples = Record<LibraryName, number[]>;

export type RowName = Row | 'slow-trend' | 'slow-page';
export const ROW_NAMES: readonly RowName[] = [...ROWS, 'slow-trend', 'slow-page'];

/** A Chromium that paints as often as it can, so that no row is rounded up to the next of 60 frames a second. */
const launch = () => launchBrowser('--disable-gpu-vsync', '--disable-frame-rate-limit');

async function drawRow(page: Page, address: string, library: LibraryName, row: Row): Promise<number> {
  await page.goto(`${address}/rows/${library}.html`);
  await page.waitForFunction(() => 'drawRow' in globalThis);
  return page.evaluate(
    (name) => (globalThis as unknown as {drawRow: (row: Row) => Promise<number>}).drawRow(name),
    row,
  );
}

/** A processor four times slower, 1.6 Mbit a second and 150 ms to the server, from the address to the picture. */
async function loadSlowly(page: Page, address: string, library: LibraryName, row: keyof typeof PAGES): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.goto(`${address}/${row}/${library}.html`);
  const handle = await page.waitForFunction(() => (globalThis as unknown as {painted?: number}).painted);
  return Number(await handle.jsonValue());
}

async function measureOnce(browser: Browser, address: string, library: LibraryName, row: RowName): Promise<number> {
  const context = await browser.newContext({viewport: {width: 1180, height: 900}});
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
    const slow = row === 'slow-trend' ? 'trend' : 'page';
    const drawn = row.startsWith('slow-')
      ? loadSlowly(page, address, library, slow)
      : drawRow(page, address, library, row as Row);
    return await Promise.race([drawn, failed]);
  } finally {
    await context.close();
  }
}

/** Measures rows, the libraries in turn and each in a page of its own, so many times after one that is not counted. */
export async function measureRows(
  address: string,
  rows: readonly RowName[],
  samples: number,
): Promise<Map<RowName, Samples>> {
  const browser = await launch();
  try {
    const all = new Map<RowName, Samples>();
    for (const row of rows) {
      const taken = Object.fromEntries(LIBRARIES.map((name) => [name, [] as number[]])) as Samples;
      for (let sample = 0; sample <= samples; sample++) {
        // Each goes first in turn.
        for (let turn = 0; turn < LIBRARIES.length; turn++) {
          const library = LIBRARIES[(sample + turn) % LIBRARIES.length] ?? 'ours';
          const time = await measureOnce(browser, address, library, row);
          if (sample > 0) taken[library].push(time);
        }
      }
      console.log(`${row}: ${LIBRARIES.map((name) => `${name} ${median(taken[name]).toFixed(1)}`).join(', ')} ms`);
      all.set(row, taken);
    }
    return all;
  } finally {
    await browser.close();
  }
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
