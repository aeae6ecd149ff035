import {html, type TemplateResult} from 'lit';
import type {Acts} from './acts.ts';
import {sayFilter} from './feedback-inbox.model.ts';
import type {InboxWords} from './feedback-inbox.words.ts';
import {type InboxFilter, type InboxSession, NO_FILTER} from './session.ts';

/** Which answers are shown. Nothing is asked of the server before the button is pressed: keys run through many choices. */
export function renderFilter({filter}: InboxSession, words: InboxWords, acts: Acts): TemplateResult {
  const said = sayFilter(filter, words);
  const choice = (name: keyof InboxFilter, label: string, names: Readonly<Record<string, string>>) =>
    html`<label
      >${label}<select name=${name} .value=${filter[name]}>
        <option value="" ?selected=${filter[name] === ''}>${words.any}</option>
        ${Object.entries(names).map(([one, said]) => html`<option value=${one} ?selected=${filter[name] === one}>${said}</option>`)}
      </select></label
    >`;
  const day = (name: 'from' | 'to', label: string) =>
    html`<label>${label}<input type="date" name=${name} .value=${filter[name]} /></label>`;
  return html`<details part="filter">
    <summary>${said ? words.filterOn({words: said}) : words.filter}</summary>
    <form class="filter" method="dialog" @submit=${(event: Event) => submit(event, acts)}>
      ${choice('status', words.byStatus, words.statuses)} ${choice('theme', words.byTheme, words.themes)}
      ${choice('form', words.byForm, words.forms)} ${choice('decision', words.byDecision, words.decisions)}
      ${day('from', words.from)} ${day('to', words.to)}
      <div class="acts">
        <button class="main">${words.filterShow}</button>
        <button type="button" class="quiet" @click=${() => acts.filter(NO_FILTER)}>${words.filterClear}</button>
      </div>
    </form>
  </details>`;
}

function submit(event: Event, acts: Acts): void {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  const said = Object.keys(NO_FILTER).map((name) => [name, data.get(name)] as const);
  acts.filter({...NO_FILTER, ...Object.fromEntries(said.filter(([, value]) => typeof value === 'string'))});
}
