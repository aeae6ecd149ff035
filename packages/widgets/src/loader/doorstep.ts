const asked = new Set<string>();

/** Loads what the page has now. A chunk that does not come leaves the page's fallback content in place. */
async function load(): Promise<void> {
  // Before the widgets: they never speak English first.
  if (document.querySelector('[language^=cy],[lang^=cy]'))
    await import('./welsh.ts').then(({bring}) => bring()).catch(console.error);
  for (const {localName} of document.querySelectorAll(':not(:defined)')) {
    if (/^doorstep-(?!source)/.test(localName) && !asked.has(localName)) {
      asked.add(localName);
      define(localName).catch(console.error);
    }
  }
}

/**
 * What most pages hold comes at once. All others stand in a list of their own: a page of these two stays as small as it is
 * when the kit grows. Each brings `<doorstep-source>` with it, which alone has nothing to do.
 */
function define(tag: string): Promise<unknown> {
  if (tag === 'doorstep-kpi-tile') return import('../kpi-tile/define.ts');
  if (tag === 'doorstep-trend-chart') return import('../trend-chart/define.ts');
  return import('./others.ts').then(({others}) => others[tag]?.());
}

// Read by the widgets: without an `api` they ask the place this file came from. The first loader on a page wins.
(globalThis as {[key: symbol]: unknown})[Symbol.for('doorstep.api')] ??= new URL(
  '.',
  /* @vite-ignore */ import.meta.url,
).href;

// A page's head shows nothing, in letters of 16 px: elsewhere its styles are not what widgets expect.
const {display, fontSize} = getComputedStyle(document.head);
if (display + fontSize !== 'none16px') (await import('./odd-host.ts')).toughen();

void load();
new MutationObserver(() => void load()).observe(document, {
  childList: true,
  subtree: true,
  // Somebody may ask for Welsh later.
  attributeFilter: ['language', 'lang'],
});
