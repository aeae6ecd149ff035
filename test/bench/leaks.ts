import {LARKFIELD} from '@doorstep/widgets/examples/larkfield';
import {buildKit} from '../host/built-kit.ts';
import {launchBrowser} from '../host/host-browser.ts';
import {HostServer, scriptTag} from '../host/host-server.ts';
import {addAndRemove, type Held, measureHeld} from '../host/leaks.ts';
import {table, whole} from './table.ts';

const WIDGETS = 100;
/** After each of these what the page holds is measured; the first are for warming up. */
const STEPS = [10, 90, 200, 300, 400] as const;

/** Adds and removes 100 widgets 1,000 times in Chromium, and tells in Markdown what the page holds on the way. */
export async function benchLeaks(): Promise<string> {
  const server = new HostServer();
  server.kits.set('kit', await buildKit());
  server.pages.set('/', {body: `<doorstep-source landlord="${LARKFIELD.id}"></doorstep-source>${scriptTag()}`});
  await server.start();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(server.address);
    const held: [rounds: number, Held][] = [];
    let rounds = 0;
    for (const step of STEPS) {
      await addAndRemove(page, WIDGETS, step);
      rounds += step;
      held.push([rounds, await measureHeld(page, session)]);
      console.log(`${rounds} rounds: ${JSON.stringify(held.at(-1)?.[1])}`);
    }
    return toReport(held);
  } finally {
    await browser.close();
    server.stop();
  }
}

function toReport(held: readonly [number, Held][]): string {
  const rows = held.map(([rounds, {nodes, listeners, bytes}]) => [
    whole.format(rounds),
    whole.format(rounds * WIDGETS),
    whole.format(nodes),
    whole.format(listeners),
    `${(bytes / 1e6).toFixed(2)} MB`,
  ]);
  return `## What widgets leave behind

${WIDGETS} widgets, every kind of them, given figures or reading them, added to a page and removed again: all of them at once,
every other time before their first frame. Of the built kit in Chromium, after its garbage is collected. \`test/host/leaks.test.ts\`
does the same with fewer rounds and sees a leak that is planted.

${table(['Times', 'Widgets made', 'Nodes', 'Listeners', 'Memory of scripts'], rows)}
`;
}
