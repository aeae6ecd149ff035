import type {Form, Language} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import {say} from '../words/words.ts';
import type {Acts} from './acts.ts';
import {renderCannotKeep, renderFound, renderKeeping} from './keeping.drawing.ts';
import {renderErased, renderOutcome} from './outcome.drawing.ts';
import {renderHeading, renderProgress, renderQuestions, renderReply, renderSummary} from './page.drawing.ts';
import {type PageView, toCopy, toPage, toReply} from './satisfaction-form.model.ts';
import type {FormWords} from './satisfaction-form.words.ts';
import {partBeforeSending} from './bring-part.ts';
import {textsOf} from './rules.ts';
import type {FormSession} from './session.ts';

/** What a step is drawn from. */
export interface StepOptions {
  form: Form;
  session: FormSession;
  words: FormWords;
  language: Language;
  /** Where a receipt can be looked up. */
  href: string | undefined;
  acts: Acts;
}

/** The step a resident is at. */
export function renderStep(options: StepOptions): TemplateResult {
  const {form, session, words, language, href, acts} = options;
  switch (session.step) {
    case 'danger':
    case 'review':
      return renderBeforeSending(options);
    case 'outcome':
      return html`<div role="status">
        ${renderOutcome(form, session, {copy: toCopy(form, session, words, language), href}, words, acts)}
      </div>`;
    case 'erased':
      return renderErased(words, acts);
    case 'reply': {
      const view = toReply(form, session, words);
      const hasWords = textsOf(form, session.answers).length > 0;
      return renderPage(view, renderReply(view, session, hasWords, words, acts), options);
    }
    case 'page': {
      const view = toPage(form, session, words, language);
      return renderPage(view, renderQuestions(view, words, acts), options);
    }
  }
}

/** What comes with the first answer may be late, or not come: then there is a way to ask for it again. */
function renderBeforeSending(options: StepOptions): TemplateResult {
  const {form, session, words, language, acts} = options;
  const part = partBeforeSending();
  if (!part)
    return html`${renderHeading({text: words.loading, lang: words.language}, words)}
      <div class="acts"><button type="button" @click=${acts.tryNow}>${words.tryNow}</button></div>`;
  if (session.step === 'danger') return part.renderDanger(form, part.dangerWord(form, session.answers), words, acts);
  return html`${part.renderReview(form, part.toReview(form, session, words, language), words, acts)}
  ${renderPrivacy(options)}`;
}

function renderPage(view: PageView, questions: TemplateResult, options: StepOptions): TemplateResult {
  const {form, session, words, language, acts} = options;
  const isFirst = view.at <= 1 && !session.isChanging;
  const introduction = say(form.introduction, language);
  const submit = (event: Event) => {
    event.preventDefault();
    acts.next();
  };
  // Not sent by the browser, whatever happens to script: answers must not stand in an address.
  return html`<form method="dialog" novalidate @submit=${submit}>
    ${
      isFirst
        ? html`<p class="lead" lang=${otherLang(introduction, words)}>${introduction.text}</p>
            ${renderFound(session, words, acts)} ${renderCannotKeep(session, words)}`
        : nothing
    }
    ${renderProgress(view, words)} ${renderSummary(view, words, acts)} ${questions}
    <div class="acts">
      <button class="main">${view.isLast ? words.toReview : words.next}</button>
      ${isFirst ? nothing : html`<button type="button" class="quiet" @click=${acts.back}>${words.back}</button>`}
    </div>
    ${isFirst ? html`${renderKeeping(session, words, acts)} ${renderPrivacy(options)}` : nothing}
  </form>`;
}

/** Said on the first page and on the last, not behind anything to open. */
function renderPrivacy({form, words, language}: StepOptions): TemplateResult {
  const privacy = say(form.privacy, language);
  return html`<div class="privacy small">
    <h5>${words.privacy}</h5>
    <p lang=${otherLang(privacy, words)}>${privacy.text}</p>
  </div>`;
}
