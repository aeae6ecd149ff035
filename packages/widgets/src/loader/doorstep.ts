import {guardPolicy} from './guard-policy.ts';

/** Elements and the chunks that define them. Each brings `<doorstep-source>` with it, which alone has nothing to do. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'doorstep-kpi-tile': () => import('../kpi-tile/define.ts'),
  'doorstep-trend-chart': () => import('../trend-chart/define.ts'),
};

const asked = new Set<string>();

function load(element: Element): void {
  const tag = element.localName;
  const define = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag] : undefined;
  if (!define || asked.has(tag)) return;
  asked.add(tag);
  define().catch((error: unknown) => {
    // The page keeps its fallback; the next element of that kind tries again.
    asked.delete(tag);
    console.error(`<${tag}> did not load`, error);
  });
}

function loadAll(root: ParentNode): void {
  for (const element of root.querySelectorAll(Object.keys(ELEMENTS).join())) load(element);
}

// Read by the widgets: without an `api` they ask the place this file came from. The first loader on a page wins.
const page = globalThis as {[key: symbol]: string | undefined};
page[Symbol.for('doorstep.api')] ??= new URL('.', import.meta.url).href;

if (guardPolicy()) {
  loadAll(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        load(node);
        loadAll(node);
      }
    }
  }).observe(document, {childList: true, subtree: true});
}
