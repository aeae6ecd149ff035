import type {Movement, OverviewItem} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {sign} from './sign.ts';

/** What changed since the year before: sign, word and sentence. */
export function movementLine(movement: Movement, page: Page): Content {
  return html`<p class=${`state is-${movement.verdict}`}>${sign(movement.verdict)}<span>${say(movement.sentence, page)}</span></p>`;
}

/** A figure told as a sentence, with the sign of where it comes from. */
export function toldLine(item: OverviewItem, page: Page): Content {
  const from = item.basis === 'records' || item.basis === 'inspection' ? 'records' : 'told';
  return html`<p class="state">${sign(from)}<span>${say(item.sentence, page)}</span></p>`;
}
