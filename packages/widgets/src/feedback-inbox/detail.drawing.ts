import type {FeedbackDecision, FeedbackTheme, Language} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {renderChoices} from '../rating-input/question.drawing.ts';
import {otherLang} from '../styles/lines.ts';
import type {Acts} from './acts.ts';
import type {Detail} from './feedback-inbox.model.ts';
import {type InboxWords, nameOf, sayTrouble} from './feedback-inbox.words.ts';
import {renderAlarm} from './list.drawing.ts';
import {renderSaving} from './saving.drawing.ts';
import {decisionOf, type InboxSession, isChanged} from './session.ts';

/** What an open answer is drawn from. */
export interface DetailOptions {
  detail: Detail;
  session: InboxSession;
  words: InboxWords;
  acts: Acts;
}

/** The open answer: alarms before all else, what was said, then what to do with it. */
export function renderDetail(options: DetailOptions): TemplateResult {
  const {detail, words, acts} = options;
  const {item, alarms, facts, isErased} = detail;
  return html`<div class="answer" part="answer" @keydown=${(event: KeyboardEvent) => leave(event, acts)}>
    <button type="button" class="quiet" @click=${acts.back}>${words.back}</button>
    <h4 id="heading" tabindex="-1">${words.answer({receipt: item.receipt})}</h4>
    ${alarms.map((one) => html`<p class="alert ${one.alarm}" part="alarm">${renderAlarm(one)} <span>${one.more}</span></p>`)}
    <dl class="facts">
      ${facts.map(
        ({name, value, lang}) =>
          html`<div>
            <dt>${name}</dt>
            <dd lang=${otherLang({lang}, words)}>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      isErased
        ? html`<p class="msg" part="message"><b>${words.wasErased}</b> ${words.wasErasedMore}</p>`
        : html`${renderSaid(detail, words)} ${renderContact(options)} ${renderForm(options)}`
    }
  </div>`;
}

function leave(event: KeyboardEvent, acts: Acts): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  acts.back();
}

function renderSaid({answers, redacted}: Detail, words: InboxWords): TemplateResult {
  return html`<h5>${words.said}</h5>
    ${redacted ? html`<p class="note">${words.redacted({kinds: redacted})}</p>` : nothing}
    ${
      answers.length === 0
        ? html`<p>${words.saidNothing}</p>`
        : html`<dl class="lines" part="said">
            ${answers.map(
              ({question, answers: said}) =>
                html`<div>
                  <dt lang=${otherLang(question, words)}>${question.text}</dt>
                  ${said.map((one) => html`<dd class="said" lang=${otherLang(one, words)}>${one.text}</dd>`)}
                </div>`,
            )}
          </dl>`
    }`;
}

/** How to reach somebody is asked for by a button alone. */
function renderContact({detail, session, words, acts}: DetailOptions): TemplateResult | typeof nothing {
  if (!detail.item.wantsReply) return nothing;
  const {contact} = session;
  const isAsking = contact.stage === 'asking';
  return html`<div class="note" role="status">
    <p><b>${words.wantsReply}</b></p>
    ${
      contact.stage === 'shown'
        ? contact.replyTo
          ? html`<p>${nameOf(words.ways, contact.replyTo.way)}: <b class="said">${contact.replyTo.address}</b></p>`
          : html`<p>${words.noContact}</p>`
        : html`${contact.stage === 'failed' ? html`<p>${sayTrouble(contact.trouble, words)}</p>` : nothing}
            <button type="button" @click=${acts.contact} aria-disabled=${isAsking}>
              ${isAsking ? words.askingContact : words.showContact}
            </button>`
    }
  </div>`;
}

function renderForm(options: DetailOptions): TemplateResult {
  const {detail, session, words, acts} = options;
  const {item} = detail;
  const draft = session.drafts[item.receipt];
  const submit = (event: Event) => {
    event.preventDefault();
    acts.save();
  };
  const isPlain = !isChanged(item, draft) && item.status === 'received';
  const change = ({target}: Event) => choose(target as HTMLInputElement, draft?.themes ?? item.themes, acts);
  // Not sent by the browser, whatever happens to script: what is written must not stand in an address.
  return html`<form method="dialog" novalidate part="handle" @submit=${submit}>
    <h5>${words.handle}</h5>
    <div class="many" @change=${change}>
      ${renderThemes(draft?.themes ?? item.themes, words)} ${renderDecision(options)}
    </div>
    ${
      item.mayPublish
        ? renderText('publicWords', draft?.publicWords ?? item.publicWords, item.language, options)
        : html`<p class="note">${words.notPublic}</p>`
    }
    ${renderText('reply', draft?.reply ?? item.reply, null, options)}
    <div class="acts">
      <button class="main" aria-disabled=${session.saving.stage === 'saving'}>
        ${isPlain ? words.markRead : words.save}
      </button>
    </div>
    ${renderSaving(session.saving, words, acts)}
  </form>`;
}

/** All that can be chosen, in the order of its names. */
const toChoices = (names: Readonly<Record<string, string>>, words: InboxWords) =>
  Object.entries(names).map(([value, text]) => ({value, label: {text, lang: words.language}}));

function renderThemes(chosen: readonly FeedbackTheme[], words: InboxWords): TemplateResult {
  return renderChoices(
    {
      id: 'theme',
      legend: words.themesLegend,
      hint: {text: words.themesHint, lang: words.language},
      error: '',
      type: 'checkbox',
      choices: toChoices(words.themes, words),
      chosen,
    },
    words,
  );
}

function renderDecision({detail, session, words, acts}: DetailOptions): TemplateResult {
  const {item} = detail;
  const draft = session.drafts[item.receipt];
  const chosen = decisionOf(item, draft);
  const isMissing = session.saving.stage === 'reason' && !draft?.reason?.trim();
  return html`${renderChoices(
    {
      id: 'decision',
      legend: words.decisionLegend,
      hint: {text: words.decisionHint, lang: words.language},
      error: '',
      type: 'radio',
      choices: toChoices(words.decisions, words),
      chosen: chosen ? [chosen] : [],
    },
    words,
  )}
  ${
    chosen === 'set-aside' && item.decision !== 'set-aside'
      ? html`<div class=${isMissing ? 'bad' : ''}>
          <label class="legend" for="reason">${words.reason}</label>
          <p class="hint" id="hint-reason">${words.reasonHint}</p>
          ${isMissing ? html`<p class="fault" id="error-reason"><span class="vh">${words.fault} </span>${words.reasonMissing}</p>` : nothing}
          <input
            id="reason"
            maxlength="400"
            autocomplete="off"
            aria-describedby=${isMissing ? 'hint-reason error-reason' : 'hint-reason'}
            aria-invalid=${isMissing ? 'true' : nothing}
            .value=${draft?.reason ?? ''}
            @input=${({target}: Event) => acts.write({reason: (target as HTMLInputElement).value})}
          />
        </div>`
      : nothing
  }`;
}

function renderText(
  name: 'reply' | 'publicWords',
  value: string | null,
  lang: Language | null,
  {words, acts}: DetailOptions,
): TemplateResult {
  return html`<div>
    <label class="legend" for=${name}>${words[name]}</label>
    <p class="hint" id="hint-${name}">${words[`${name}Hint`]}</p>
    <textarea
      id=${name}
      rows="4"
      maxlength="1200"
      lang=${lang ?? nothing}
      aria-describedby="hint-${name}"
      .value=${value ?? ''}
      @input=${({target}: Event) => acts.write({[name]: (target as HTMLTextAreaElement).value})}
    ></textarea>
  </div>`;
}

function choose({name, value, checked}: HTMLInputElement, themes: readonly FeedbackTheme[], acts: Acts): void {
  if (name === 'decision') acts.write({decision: value as FeedbackDecision});
  if (name === 'theme')
    acts.write({themes: [...themes.filter((one) => one !== value), ...(checked ? [value as FeedbackTheme] : [])]});
}
