import type {
  About,
  AnswerFault,
  Answers,
  ErrorCode,
  FeedbackStatus,
  Form,
  FormContact,
  Language,
  Receipt,
  ReplyTo,
} from '@doorstep/contract';
import type {Alarm} from './feedback-service.ts';

/** A form as it was filled in on a page without script. */
export interface FilledForm {
  readonly form: Form;
  readonly language: Language;
  readonly answers: Answers;
  readonly about: About | null;
  readonly replyTo: ReplyTo | null;
  readonly mayPublish: boolean;
}

/** What the review page says and carries on in hidden fields. */
export interface Review {
  readonly alarms: readonly Alarm[];
  /** Kinds of personal detail that the words seem to have. */
  readonly personal: readonly string[];
  readonly key: string;
  readonly token: string;
}

/** Fields that are not questions, by their names in a plain form; every other field is the question of that id. */
export const PLAIN_FIELDS = {
  form: 'form',
  version: 'version',
  language: 'language',
  /** `review` shows what would be sent, `send` sends it, `change` shows the form again as it was filled in. */
  step: 'step',
  key: 'key',
  token: 'token',
  aboutMeasure: 'about',
  aboutRelease: 'about-release',
  replyWay: 'reply-way',
  replyAddress: 'reply-address',
  /** `yes` or left out. */
  mayPublish: 'may-publish',
  /** Hidden from people; a machine that fills in everything fills it in. */
  trap: 'website2',
} as const;

/** Whole pages of HTML that answer a plain form. They are sent with the headers of every page. */
export interface FeedbackPages {
  /** The form again as it was filled in, with what is wrong; no faults where somebody wants to change an answer. */
  problem(filled: FilledForm, faults: readonly AnswerFault[]): string;
  /** What would be sent, with danger, damp and personal details spoken of first. */
  review(filled: FilledForm, review: Review): string;
  /** `form` is missing where the release has none of that name. */
  receipt(landlord: string, form: Form | undefined, language: Language, receipt: Receipt): string;
  status(landlord: string, language: Language, status: FeedbackStatus): string;
  /** Anything else that was not done, with where else to say it. */
  refused(landlord: string, language: Language, code: ErrorCode, contact: FormContact): string;
}
