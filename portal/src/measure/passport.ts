import type {MeasureDocument} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';

/** How we know this: the document's own facts, in its order. */
export function passportCard({passport}: MeasureDocument, page: Page): Content {
  if (passport.facts.length === 0) return '';
  return html`<section class="card passport" aria-labelledby="passport">
    <h2 class="heading" id="passport">${page.words.measure.collected}</h2>
    <dl class="facts">
      ${passport.facts.map(
        ({label, value}) =>
          html`<div>
            <dt>${say(label, page)}</dt>
            <dd>${say(value, page)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
