import type {Benchmark, Movement, OverviewItem} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {withLead} from './lead-sentence.ts';
import {sign} from './sign.ts';

/** What changed since the year before: sign, word and sentence. */
export function movementLine(movement: Movement, page: Page): Content {
  return html`<p class=${`state is-${movement.verdict}`}>
    ${sign(movement.verdict)}${withLead(movement.sentence, page)}
  </p>`;
}

/** A figure told as a sentence, with the sign of where it comes from. */
export function toldLine(item: OverviewItem, page: Page): Content {
  const from = item.basis === 'records' || item.basis === 'inspection' ? 'records' : 'told';
  return html`<p class="state">${sign(from)}${withLead(item.sentence, page)}</p>`;
}

/** How a landlord stands among others. No sign of better or worse: those are kept for what really changed. */
export function standingLine(benchmark: Benchmark, page: Page): Content {
  return html`<p class="state">
    ${benchmark.standing === 'cannot-compare' ? sign('cannot-compare') : nothing}<span
      >${say(benchmark.sentence, page)}</span
    >
  </p>`;
}
