import type {
  About,
  AnswerFault,
  Answers,
  ErrorCode,
  FeedbackStatus,
  Form,
  FormContact,
  Landlord,
  Language,
  Receipt,
  ReplyTo,
} from '@doorstep/contract';
import type {Page} from '../page/page.ts';
import {onlyWebsite} from './feedback.page.ts';
import {renderProblemPage} from './problem.page.ts';
import {renderReceiptPage, renderStatusPage} from './receipt.page.ts';
import {renderRefusedPage} from './refused.page.ts';
import {renderReviewPage, type Review} from './review.page.ts';

/** A form as it was filled in on a page without script. */
interface FilledForm {
  readonly form: Form;
  readonly language: Language;
  readonly answers: Answers;
  readonly about: About | null;
  readonly replyTo: ReplyTo | null;
  readonly mayPublish: boolean;
}

/** Pages that answer what a plain form sent, in the look of the release that is live. */
export interface FeedbackAnswerPages {
  problem(filled: FilledForm, faults: readonly AnswerFault[]): string;
  review(filled: FilledForm, review: Review): string;
  receipt(landlord: string, form: Form | undefined, language: Language, receipt: Receipt): string;
  status(landlord: string, language: Language, status: FeedbackStatus): string;
  refused(landlord: string, language: Language, code: ErrorCode, contact: FormContact): string;
}

/** What the pages are made from that does not come with what was sent. */
export interface FeedbackSite {
  /** Every landlord of the release. */
  readonly landlords: readonly Landlord[];
  /** Where else to write, by landlord, as far as it is known. */
  readonly contacts: Readonly<Record<string, FormContact>>;
  /** What every page of a language needs. */
  readonly pageOf: (language: Language) => Page;
}

export function toFeedbackPages({landlords, contacts, pageOf}: FeedbackSite): FeedbackAnswerPages {
  const byId = new Map(landlords.map((landlord) => [landlord.id, landlord]));
  const whose = (id: string) => {
    const landlord = byId.get(id) ?? nobody(id);
    return {landlord, contact: contacts[id] ?? onlyWebsite(landlord)};
  };
  return {
    problem: (filled, faults) => renderProblemPage(filled.form, filled, faults, pageOf(filled.language)),
    review: (filled, review) => renderReviewPage(filled.form, filled, review, pageOf(filled.language)),
    receipt: (id, form, language, receipt) => renderReceiptPage(whose(id), form, receipt, pageOf(language)),
    status: (id, language, status) => renderStatusPage(whose(id), status, pageOf(language)),
    refused: (id, language, code, contact) => {
      const known = whose(id);
      const isTold = Object.values(contact).some((way) => way !== null);
      return renderRefusedPage(known.landlord, isTold ? contact : known.contact, code, pageOf(language));
    },
  };
}

/** A landlord that the release does not have: what stands in the address is its name, and leads nowhere else. */
function nobody(name: string): Landlord {
  const id = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : 'landlord';
  return {
    ...{id, code: id, name, earlierNames: [], aliases: [], notIncluded: []},
    ...{type: null, sizeBand: null, region: null, supported: null, website: null, illustrative: null},
  };
}
