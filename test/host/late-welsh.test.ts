import {LARKFIELD, REPAIRS} from '@doorstep/widgets/examples/larkfield';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildKit} from './built-kit.ts';
import {launchBrowser} from './host-browser.ts';
import {HostServer, scriptTag} from './host-server.ts';

describe('Welsh that is asked for after a page was loaded', {timeout: 60_000}, () => {
  const server = new HostServer();
  let browser: Browser;

  beforeAll(async () => {
    server.kits.set('kit', await buildKit());
    const tile = `<doorstep-kpi-tile landlord="${LARKFIELD.id}" measure="${REPAIRS.id}"></doorstep-kpi-tile>`;
    server.pages.set('/', {body: `<main>${tile}</main>${scriptTag()}`});
    await server.start();
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  it.each([
    ['doorstep-kpi-tile', 'language'],
    ['main', 'lang'],
  ])('is brought when <%s> gets %s', async (name, attribute) => {
    const page = await browser.newPage();
    await page.goto(server.address);
    const languageOf = () =>
      page.evaluate(() =>
        document.querySelector('doorstep-kpi-tile')?.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang'),
      );
    await expect.poll(languageOf).toBe('en');
    await page.evaluate(([to = '', of = '']) => document.querySelector(to)?.setAttribute(of, 'cy'), [name, attribute]);
    await expect.poll(languageOf, {timeout: 5000}).toBe('cy');
    await page.close();
  });
});
