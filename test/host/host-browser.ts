import {existsSync} from 'node:fs';
import {type Browser, chromium, type Page} from 'playwright-core';

const PATH = process.env['CHROMIUM_PATH'] ?? process.env['DOORSTEP_CHROMIUM'] ?? '/usr/bin/chromium';

/** Starts Chromium. Throws when there is none. */
export function launchBrowser(...more: string[]): Promise<Browser> {
  if (!existsSync(PATH)) throw new Error(`There is no Chromium at ${PATH}; name one with CHROMIUM_PATH`);
  return chromium.launch({
    executablePath: PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...more],
  });
}

/** Collects all that a page complains of: errors in its console, and those that nobody caught. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Waits until every widget of a page shows its figures, drawn for the width it has. */
export async function waitForWidgets(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(
      ({localName}) => /^doorstep-(?!source|brand)/.test(localName) && localName.includes('-'),
    );
    return widgets.length > 0 && widgets.every((one) => one.matches(':state(ready)'));
  });
  // Two frames: the first knows the width, the second draws for it.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
}
