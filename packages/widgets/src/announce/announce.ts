import {regionOf} from './region.ts';

/** How long a reader's fingers must rest until the mark they stopped at is said. */
const REST = 350;
/** At most one message that comes by itself in this time, of all widgets of a page. */
const GAP = 5000;

const resting = new WeakMap<ShadowRoot, ReturnType<typeof setTimeout>>();
let waiting: {root: ShadowRoot; text: string} | undefined;
let lastSaid = -Infinity;

/** Says what a reader's own step led to, once and only the last one: a key that is held down says nothing on its way. */
export function sayAtRest(root: ShadowRoot, text: string): void {
  clearTimeout(resting.get(root));
  // Before the words, so that it is there when they come.
  const region = regionOf(root);
  resting.set(
    root,
    setTimeout(() => (region.textContent = text), REST),
  );
}

/** Says what happened by itself. Of several in five seconds only the first and, when they are over, the last is said. */
export function announce(root: ShadowRoot, text: string): void {
  regionOf(root);
  const isFirst = waiting === undefined;
  waiting = {root, text};
  // Never at once: a reader's tool must have seen the region while it was empty.
  if (isFirst) setTimeout(say, Math.max(100, lastSaid + GAP - performance.now()));
}

function say(): void {
  if (!waiting) return;
  const {root, text} = waiting;
  waiting = undefined;
  lastSaid = performance.now();
  const region = regionOf(root);
  // The same words again are news too, and only words that change are said.
  region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}
