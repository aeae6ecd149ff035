import type {AnswerFault, Form} from '@doorstep/contract';
import {sayFault} from '@doorstep/domain/forms';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {feedbackWords, plainly} from './feedback.words.ts';
import type {Filled} from './filled.ts';
import {plainForm} from './plain-form.ts';
import {alertSign, fieldId} from './question-field.ts';

/** The form again as it was filled in: with a list of what is wrong, or to change an answer. */
export function renderProblemPage(form: Form, filled: Filled, faults: readonly AnswerFault[], page: Page): string {
  const words = feedbackWords(page.language);
  const title = plainly(form.title, page);
  return renderFeedbackFrame(
    {
      landlord: form.landlord,
      contact: form.contact,
      title,
      tabTitle: faults.length === 0 ? title : words.problem.page({title}),
      address: null,
      main: html`${faultSummary(form, filled, faults, page)} ${plainForm(form, {filled, faults}, page)}`,
    },
    page,
  );
}

/** Takes the focus, so that it is read first; each line leads to its question. */
function faultSummary(form: Form, {answers}: Filled, faults: readonly AnswerFault[], page: Page): Content {
  if (faults.length === 0) return '';
  const words = feedbackWords(page.language);
  const questions = form.pages.flatMap((one) => one.questions);
  return html`<section class="alert-box" aria-labelledby="problem" tabindex="-1" autofocus>
    <h2 class="heading" id="problem">${alertSign()}<span>${words.problem.title}</span></h2>
    <ul>
      ${faults.map(({question: id, fault}) => {
        const question = questions.find((one) => one.id === id);
        const said = sayFault(words.forms, fault, {question, answer: answers[id]});
        return question === undefined
          ? html`<li>${said}</li>`
          : html`<li>
              <a href=${`#${fieldId(question)}`}
                >${words.forms.faults.of({question: plainly(question.label, page), fault: said})}</a
              >
            </li>`;
      })}
    </ul>
  </section>`;
}
