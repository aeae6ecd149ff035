import type {ErrorCode, FormContact, Landlord} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Page} from '../page/page.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {renderFeedbackFrame} from './feedback-frame.ts';
import {type FeedbackWords, feedbackWords} from './feedback.words.ts';
import {receiptQuestion} from './receipt-question.ts';

/** Why nothing was done, what to do about it, and where else to say it. */
export function renderRefusedPage(landlord: Landlord, contact: FormContact, code: ErrorCode, page: Page): string {
  const words = feedbackWords(page.language);
  const isReceipt = code === 'DS_FEEDBACK_NO_RECEIPT';
  const isOff = code === 'DS_FEEDBACK_OFF';
  const names = {landlord: landlord.name};
  const title = isOff ? words.off.title(names) : isReceipt ? words.refused.noReceiptTitle : words.refused.title;
  return renderFeedbackFrame(
    {
      landlord,
      contact,
      title,
      address: null,
      isOff,
      main: html`<p class="lead" id="reason">${isOff ? words.off.lead(names) : reasonOf(code, words)}</p>
        ${isReceipt ? receiptQuestion(landlord.id, page) : ''}
        <p class="links"><a href=${feedbackAddresses.home(landlord.id, page.language)}>${words.refused.back}</a></p>`,
    },
    page,
  );
}

function reasonOf(code: ErrorCode, {refused, forms}: FeedbackWords): string {
  const reasons: Partial<Record<ErrorCode, string>> = {
    DS_FEEDBACK_NO_RECEIPT: forms.receipt.unknown,
    DS_FEEDBACK_CLOSED: refused.closed,
    DS_FEEDBACK_TOO_MANY: refused.busy,
    DS_FEEDBACK_WORK: refused.busy,
    DS_FEEDBACK_BUSY: refused.busy,
    DS_FEEDBACK_KEY_USED: refused.used,
    DS_FEEDBACK_TOO_SOON: refused.soon,
    DS_FEEDBACK_NO_FORM: refused.form,
    DS_HTTP_TOO_LARGE: refused.large,
  };
  return reasons[code] ?? refused.other;
}
