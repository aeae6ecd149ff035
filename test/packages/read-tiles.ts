import {preview} from 'vite';
import {openPage, startBrowser} from '../journey/browser.ts';

/** What stands in the two tiles of a built page in a browser, once both have a figure, and what went wrong. */
export async function readTiles(built: string): Promise<{figures: string[]; complaints: string[]}> {
  const server = await preview({
    root: built,
    configFile: false,
    logLevel: 'silent',
    build: {outDir: '.'},
    preview: {host: '127.0.0.1', port: 0},
  });
  const browser = await startBrowser();
  try {
    const {page, complaints} = await openPage(browser);
    await page.goto(server.resolvedUrls!.local[0]!);
    const values = page.locator('doorstep-kpi-tile [part=value]');
    // What is missing then shows in the figures.
    await values
      .nth(1)
      .waitFor({timeout: 10_000})
      .catch(() => undefined);
    return {figures: await values.allInnerTexts(), complaints};
  } finally {
    await browser.close();
    await server.close();
  }
}
