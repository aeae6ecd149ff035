import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const named = process.env.CHROMIUM_PATH ?? process.env.DOORSTEP_CHROMIUM;
const chromium = named ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** What Node renders of the widgets, made once and asked for by the hydration tests. */
let rendered;
const renderInNode = {
  name: 'render-in-node',
  executeCommand({command}) {
    if (command !== 'render-in-node') return undefined;
    rendered ??= execFileSync(
      process.execPath,
      ['--import', 'tsx', path('packages/widgets/src/testing/render-examples.ts')],
      {
        cwd: path('.'),
        encoding: 'utf8',
      },
    );
    return JSON.parse(rendered);
  },
};

/** A picture of an element of the page as base64 PNG, with the media that a test has emulated. */
const screenshot = {
  name: 'screenshot',
  async executeCommand({command, payload, session}) {
    if (command !== 'screenshot') return undefined;
    const page = session.browser.getPage(session.id);
    const bytes = await page.locator(payload.selector).screenshot({animations: 'disabled', ...payload.options});
    return bytes.toString('base64');
  },
};

/** What a reader's device says of contrast: the runner's own command for media does not know it. */
const contrast = {
  name: 'contrast',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-contrast') return undefined;
    await session.browser.getPage(session.id).emulateMedia({contrast: payload.contrast});
    return true;
  },
};

export default {
  files: 'packages/**/src/**/*.browser.test.ts',
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: path('tsconfig.json')}),
    renderInNode,
    screenshot,
    contrast,
  ],
  // One page at a time: only the page in front has the keyboard.
  concurrency: 1,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        ...(chromium ? {executablePath: chromium} : {}),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
};
