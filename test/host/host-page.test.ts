import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildHostScript, buildKit, buildOtherVersion} from './built-kit.ts';
import {launchBrowser, listenForComplaints, waitForWidgets} from './host-browser.ts';
import {EVERY_WIDGET, HostServer, ONE_TILE, scriptTag} from './host-server.ts';

/** What the page of a landlord does before the kit comes, as a script of its own. */
const BEFORE: Readonly<Record<string, string>> = {
  'without ResizeObserver': 'delete globalThis.ResizeObserver;',
  'with enumerable things on its prototypes':
    'Array.prototype.last = function () { return this[this.length - 1]; }; Object.prototype.bar = "bar"; String.prototype.left = () => "";',
  // As Prototype.js 1.7 does it, which some intranets still load, and polyfills from before there was a standard.
  'with an old library': `String.prototype.trim = String.prototype.strip = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    const list = (all) => { if (!all) return []; if ('toArray' in Object(all)) return all.toArray(); var length = all.length || 0, made = new Array(length); while (length--) made[length] = all[length]; return made; };
    Array.from = list;
    Object.assign(Array.prototype, {toArray() { return this.concat(); }, entries() { return this.concat(); }, first() { return this[0]; }, clear() { this.length = 0; return this; },
      find(test, that) { for (var at = 0; at < this.length; at++) if (test.call(that, this[at], at)) return this[at]; }, toJSON: undefined});
    Object.assign = Object.extend = function (to) { for (var at = 1; at < arguments.length; at++) for (var key in arguments[at]) to[key] = arguments[at][key]; return to; };
    for (const [owner, name] of [[Element.prototype, 'remove'], [Element.prototype, 'closest'], [Node.prototype, 'cloneNode']]) {
      const real = owner[name]; owner[name] = function () { const made = real.apply(this, arguments); return name === 'remove' ? this : made; }; }
    Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { return this; };
    Event.prototype.stop = function () { this.preventDefault(); };`,
  'with fetch and promises wrapped': `const real = fetch; globalThis.fetch = function () { return real.apply(globalThis, arguments).then((answer) => answer); };
    const RealPromise = Promise; globalThis.Promise = class extends RealPromise {};
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) { return listen.call(this, type, listener && function (event) { return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event); }, options); };`,
  'with names of its own':
    'globalThis.name = "x"; globalThis.status = "y"; globalThis.html = globalThis.css = globalThis.svg = globalThis.process = 1; globalThis.define = Object.assign(() => {}, {amd: true}); globalThis.require = () => { throw Error("required"); }; globalThis.module = {exports: {}}; globalThis.exports = {};',
};

/** The strictest policy that the kit promises to work under, without and with the names of policies of Trusted Types. */
const strict = (types: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;

describe('widgets on somebody else’s page', {timeout: 40_000}, () => {
  const server = new HostServer();
  let browser: Browser;

  beforeAll(async () => {
    const [kit, other, host] = await Promise.all([buildKit(), buildOtherVersion(), buildHostScript()]);
    server.kits.set('kit', kit);
    server.kits.set('other', other);
    server.files.set('/lit.js', host);
    server.pages.set('/every', {body: `<main>${EVERY_WIDGET}</main>${scriptTag()}`});
    for (const [name, script] of Object.entries(BEFORE)) {
      server.pages.set(`/${encodeURIComponent(name)}`, {
        head: `<script>${script}</script>`,
        body: `<main>${EVERY_WIDGET}</main>${scriptTag()}`,
      });
    }
    const two = (first: string, second: string) => ({
      policy: strict('doorstep'),
      body: `${EVERY_WIDGET}${scriptTag(first)}${scriptTag(second)}`,
    });
    server.pages.set('/twice', two('kit', 'kit'));
    server.pages.set('/kit-first', two('kit', 'other'));
    server.pages.set('/other-first', two('other', 'kit'));
    server.pages.set('/lit', {
      policy: strict('lit-html doorstep'),
      body: `<host-greeting></host-greeting>${EVERY_WIDGET}<script type="module" src="/lit.js"></script>${scriptTag()}`,
    });
    server.pages.set('/strict', {policy: strict('doorstep'), body: `${EVERY_WIDGET}${scriptTag()}`});
    server.pages.set('/refused', {policy: strict('lit-html'), body: `${ONE_TILE}${scriptTag()}`});
    // Names are checked here, but plain text is allowed.
    server.pages.set('/named', {policy: "trusted-types 'none'", body: `${ONE_TILE}${scriptTag()}`});
    server.pages.set('/place', {
      head: '<style>main { padding: 1500px 0 } h1 { color: rgb(1, 2, 3) }</style>',
      body: `<h1>Host</h1><p>Host <b>text</b></p><main><input id="here" autofocus>${EVERY_WIDGET}</main>`,
    });
    server.pages.set('/tile', {body: `${ONE_TILE}${scriptTag()}`});
    await server.start();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  /** Opens a page; `before` runs in it before anything else. */
  async function open(address: string, before?: () => void): Promise<{page: Page; complaints: string[]}> {
    server.asked.length = 0;
    const page = await browser.newPage({viewport: {width: 1000, height: 800}});
    const complaints = listenForComplaints(page);
    if (before) await page.addInitScript(before);
    await page.goto(`${server.address}/${encodeURIComponent(address)}`);
    return {page, complaints};
  }

  /** What all widgets say, and how wide the drawings that are seen are. */
  function readWidgets(page: Page): Promise<{words: string[]; widths: number[]}> {
    return page.evaluate(() => {
      const roots = [...document.querySelectorAll('doorstep-source *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
      const tidy = (root: ShadowRoot) => root.textContent.replaceAll(/\s+/g, ' ').trim();
      const drawings = roots.flatMap((root) => [...root.querySelectorAll('svg.chart')]);
      return {
        words: roots.map(tidy),
        widths: drawings
          .filter((one) => one.checkVisibility())
          .map((one) => Math.round(one.getBoundingClientRect().width)),
      };
    });
  }

  it.each(Object.keys(BEFORE))('say and draw the same: %s', async (name) => {
    const plain = await open('every');
    await waitForWidgets(plain.page);
    const expected = await readWidgets(plain.page);
    expect(expected.words).toHaveLength(12);
    expect(Math.min(...expected.widths)).toBeGreaterThan(400);
    const {page, complaints} = await open(name);
    await waitForWidgets(page);
    expect(await readWidgets(page)).toEqual(expected);
    expect(complaints).toEqual([]);
    await plain.page.close();
    await page.close();
  });

  // Whichever comes first: both load at the same time.
  it.each([
    ['twice', [null]],
    ['kit-first', [null, 'other']],
    ['other-first', [null, 'other']],
  ])('are made by one of two copies or versions: %s', async (address, versions) => {
    const {page, complaints} = await open(address);
    await waitForWidgets(page);
    await page.waitForLoadState('networkidle');
    expect(versions).toContain(
      await page.locator('doorstep-kpi-tile [part=base]').first().getAttribute('data-version'),
    );
    const bothCame = ['kit', 'other'].every((kit) => server.asked.includes(`/${kit}/doorstep.js`));
    expect(bothCame).toBe(address !== 'twice');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('live beside a Lit that the page brings itself', async () => {
    const {page, complaints} = await open('lit');
    await waitForWidgets(page);
    expect(await page.locator('host-greeting p').textContent()).toBe('Good morning');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('need nothing but their own files: no inline style, no eval, no cookie, no storage', async () => {
    const {page, complaints} = await open('strict', () => {
      const touched: string[] = [];
      Object.assign(globalThis, {touched});
      const spy = (owner: object, name: string) => {
        const real = Object.getOwnPropertyDescriptor(owner, name);
        if (!real) throw new Error(`There is no ${name} to watch`);
        const note = () => void touched.push(name);
        if (real.get)
          Object.defineProperty(owner, name, {
            ...real,
            get() {
              note();
              return real.get?.call(this) as unknown;
            },
            set(value) {
              note();
              real.set?.call(this, value);
            },
          });
        else
          Object.defineProperty(owner, name, {
            ...real,
            value(...given: unknown[]) {
              note();
              return (real.value as (...all: unknown[]) => unknown).apply(this, given);
            },
          });
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) spy(globalThis, name);
      spy(Document.prototype, 'cookie');
      spy(Document.prototype, 'write');
      spy(Navigator.prototype, 'sendBeacon');
    });
    await waitForWidgets(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const styled = () =>
      [...document.querySelectorAll('*')].flatMap((host) => [
        ...(host.hasAttribute('style') ? [host.outerHTML] : []),
        ...(host.shadowRoot?.querySelectorAll('[style], style, script') ?? []),
      ]).length;
    expect(await page.evaluate(styled)).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as {touched: string[]}).touched)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    // The watch itself sees what it should.
    const seen = await page.evaluate(() => {
      if (localStorage.length > 0 || document.cookie) throw new Error('Something was stored');
      return (globalThis as unknown as {touched: string[]}).touched;
    });
    expect(seen).toEqual(['localStorage', 'cookie']);
    await page.close();
  });

  it('leave what the page has written in them where the policy refuses theirs, and say why', async () => {
    const {page, complaints} = await open('refused');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(complaints.filter((text) => text.includes("TrustedTypePolicy named 'doorstep'"))).toHaveLength(1);
    await page.close();
    const named = await open('named');
    await named.page.locator('doorstep-kpi-tile [part=value]').waitFor();
    await named.page.close();
  });

  it('ask for the files of a tile where there is only a tile', async () => {
    const {page} = await open('tile');
    await waitForWidgets(page);
    await page.waitForLoadState('networkidle');
    const files = server.asked
      .filter((path) => path.endsWith('.js'))
      .map((path) => path.replace(/-[\w-]{8}\.js$/, '.js'));
    expect(files.toSorted()).toEqual(['/kit/assets/core.js', '/kit/assets/kpi-tile.js', '/kit/doorstep.js']);
    expect(server.asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
    await page.close();
  });

  it('change nothing around them: globals, styles, focus and place on the page', async () => {
    const {page, complaints} = await open('place');
    const look = () =>
      page.evaluate(() => ({
        globals: Reflect.ownKeys(globalThis).map(String).toSorted(),
        prototypes: [Object, Array, String, Promise, Element, HTMLElement, Node, Document, EventTarget].map((one) =>
          Reflect.ownKeys(one.prototype as object)
            .map(String)
            .toSorted(),
        ),
        focus: document.activeElement?.id,
        scroll: scrollY,
        styles: [
          document.documentElement,
          document.body,
          // But for what stands inside a widget, which takes on its looks.
          ...[...document.querySelectorAll('head, h1, p, b, main, input, style')].filter(
            (one) => !one.parentElement?.localName.startsWith('doorstep-'),
          ),
        ].map((one) => {
          const style = getComputedStyle(one);
          return [...style]
            .filter((name) => !/size|height|perspective-origin|transform-origin|inset/.test(name))
            .map((name) => style.getPropertyValue(name))
            .join(';');
        }),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        attributes: [document.documentElement, document.head, document.body].map((one) => one.getAttributeNames()),
        head: document.head.innerHTML,
        title: document.title,
        address: location.href,
        history: history.length,
      }));
    await page.locator('#here').focus();
    await page.evaluate(() => scrollTo(0, 900));
    const before = await look();
    await page.evaluate(async () => {
      const script = document.createElement('script');
      Object.assign(script, {type: 'module', src: '/kit/doorstep.js'});
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      document.body.append(script);
      await loaded;
    });
    await waitForWidgets(page);
    // Here, before another width gives the page's own things other sizes.
    expect((await look()).styles).toEqual(before.styles);
    // What is read again, and another width, are no reason to move either.
    await page.evaluate(() => {
      document.querySelector('doorstep-source')?.setAttribute('release', 'illustrative-2025');
      document.querySelector('doorstep-kpi-tile')?.setAttribute('measure', 'tsm-rp02-emergency');
    });
    await page.setViewportSize({width: 700, height: 800});
    await waitForWidgets(page);
    const after = await look();
    const own = after.globals.filter((name) => !before.globals.includes(name));
    expect(own).toEqual(['Symbol(doorstep.api)', 'Symbol(doorstep.policy)']);
    expect({...after, globals: null, styles: null}).toEqual({...before, globals: null, styles: null});
    expect(complaints).toEqual([]);
    await page.close();
  });
});
