import type {Language} from '@doorstep/contract';
import {isServer} from 'lit';

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;

/** The language an element speaks: its own attribute's, else that of its place. `cy-GB` is Welsh, anything unknown is English. */
export function languageOf(element: HTMLElement, own: string | undefined): Language {
  // Node knows no place.
  const place = IN_NODE ? null : element.closest<HTMLElement>('[lang]');
  return (own ?? place?.lang)?.startsWith('cy') ? 'cy' : 'en';
}
