import type {StaffFeedback} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import type {Acts} from './acts.ts';
import {type InboxWords, nameOf, sayTrouble} from './feedback-inbox.words.ts';
import type {Field, Saving} from './session.ts';

/** What became of the last save, said by itself to those who listen. */
export function renderSaving(saving: Saving, words: InboxWords, acts: Acts): TemplateResult {
  return html`<div id="saving" role="status" tabindex="-1">${renderStage(saving, words, acts)}</div>`;
}

function renderStage(saving: Saving, words: InboxWords, acts: Acts): unknown {
  switch (saving.stage) {
    case 'rest':
    case 'reason':
      return nothing;
    case 'saving':
      return html`<p>${words.saving}</p>`;
    case 'saved':
      return html`<p class="msg" part="message"><b>${words.done}</b></p>`;
    case 'failed': {
      const why = saving.detail ?? sayTrouble(saving.trouble, words);
      return html`<p class="alert" part="message">
        <b>${words.notDone}</b> <span lang=${saving.detail ? 'en' : nothing}>${why}</span> ${words.notDoneMore}
      </p>`;
    }
    case 'conflict':
      return html`<div class="alert" part="message">
        <p><b>${words.notDone}</b> ${words.conflict}</p>
        ${saving.fields.map((field) => html`<p>${words.theyHave({field: words.fields[field], value: sayValue(saving.theirs, field, words)})}</p>`)}
        <div class="acts">
          <button type="button" @click=${() => acts.settle('theirs')}>${words.keepTheirs}</button>
          <button type="button" @click=${() => acts.settle('mine')}>${words.saveMine}</button>
        </div>
      </div>`;
  }
}

function sayValue(theirs: StaffFeedback, field: Field, words: InboxWords): string {
  if (field === 'themes') return theirs.themes.map((one) => nameOf(words.themes, one)).join(', ') || words.empty;
  if (field === 'decision') return theirs.decision ? nameOf(words.decisions, theirs.decision) : words.undecided;
  return theirs[field] ?? words.empty;
}
