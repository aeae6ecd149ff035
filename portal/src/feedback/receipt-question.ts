import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {feedbackWords} from './feedback.words.ts';

/** Asks for a receipt. It says nothing of who has it, so it may stand in an address. */
export function receiptQuestion(landlord: string, page: Page, typed = ''): Content {
  const {status} = feedbackWords(page.language);
  return html`<section class="card" aria-labelledby="find">
    <h2 class="heading" id="find">${status.find}</h2>
    <form class="plain-form" method="get" action=${feedbackAddresses.send(landlord)}>
      <input type="hidden" name="language" value=${page.language} />
      <div class="asked">
        <label for="receipt">${status.label}</label>
        <p class="hint" id="receipt-hint">${status.hint}</p>
        <input
          class="code"
          id="receipt"
          name="receipt"
          value=${typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="receipt-hint"
        />
      </div>
      <button class="button second">${status.button}</button>
    </form>
  </section>`;
}
