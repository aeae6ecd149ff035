import {isServer} from 'lit';
import type {LoadEvent} from '../events/events.ts';
import {announce, sayAtRest} from './announce.ts';

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;
/** Widgets that have told something before. */
const heard = new WeakSet<EventTarget>();
const words = (root: ShadowRoot, part: string) => root.querySelector(part)?.textContent.replace(/\s+/g, ' ').trim();

/**
 * Says when a widget did not load, and when one that is on the page already shows something else: a new figure after a
 * second try, or an old copy. What a page shows when it opens is read there and is no news.
 */
function hear(event: Event & Partial<Pick<LoadEvent, 'stale'>>): void {
  const [widget] = event.composedPath();
  const root = widget instanceof HTMLElement ? widget.shadowRoot : null;
  if (!widget || !root) return;
  const isNews = event.type === 'doorstep-error' || heard.has(widget);
  heard.add(widget);
  const text = words(root, event.stale ? '.card > .st' : '[part~=message]') ?? words(root, '[part~=caption] p');
  if (isNews && text) announce(root, text);
}

/** The lines under drawings that tell of the chosen mark, of the widgets that a reader has come to. */
const followed = new WeakSet<Node>();
let follower: MutationObserver | undefined;

/** From when a reader comes to a widget with a drawing, what it tells of a mark is said when the keys rest. */
function follow(path: readonly EventTarget[]): void {
  const hint = path.find((one) => one instanceof ShadowRoot)?.querySelector('.said');
  if (!hint || followed.has(hint)) return;
  followed.add(hint);
  follower ??= new MutationObserver((records) => {
    for (const hintOf of new Set(
      records.map(({target}) => target.parentElement?.closest('.said') ?? (target as Element)),
    )) {
      const root = hintOf.getRootNode();
      // Without a chosen mark it says again how to choose one, which is no news.
      if (root instanceof ShadowRoot) sayAtRest(root, root.querySelector('.ring') ? hintOf.textContent.trim() : '');
    }
  });
  follower.observe(hint, {childList: true, characterData: true, subtree: true});
}

/** Listens on a page, once however many widgets ask for it. */
export function listen(): void {
  if (IN_NODE) return;
  document.addEventListener('doorstep-error', hear);
  document.addEventListener('doorstep-load', hear);
  document.addEventListener('focusin', come);
  // Who asks for it may have the focus already.
  const root = document.activeElement?.shadowRoot;
  if (root) follow([root]);
}

const come = (event: Event): void => follow(event.composedPath());
