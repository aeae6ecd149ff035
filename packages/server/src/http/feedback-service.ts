import type {
  AnswerFault,
  Answers,
  ErrorCode,
  Feedback,
  FeedbackStatus,
  FeedbackToken,
  FormContact,
  Receipt,
} from '@doorstep/contract';

/** Who sends, as far as it is known; kept in memory for an hour or so and never written down. */
export interface Sender {
  /** Network address; the same empty text for everybody where it is not known. */
  readonly address: string;
  /** Came from a page without script, which cannot show that it is not a machine. */
  readonly plain: boolean;
  /** Filled in a field that people do not see. */
  readonly trapped: boolean;
}

/** Why something was not done; nothing is kept then. */
export interface FeedbackRefusal {
  readonly code: ErrorCode;
  /** Every question whose answer cannot be taken. */
  readonly faults?: readonly AnswerFault[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
}

/** Either what was asked for or why not. */
export type Outcome<T> =
  {readonly value: T; readonly refusal?: never} | {readonly refusal: FeedbackRefusal; readonly value?: never};

export type Alarm = 'danger' | 'damp';

/** What was found in answers before they are sent. */
export interface Findings {
  /** Without answers to questions that are not asked. */
  readonly answers: Answers;
  readonly alarms: readonly Alarm[];
  /** Kinds of personal detail that the words seem to have. */
  readonly personal: readonly string[];
}

/** What the routes of feedback ask of whoever keeps it: a store, or memory in a browser. */
export interface FeedbackService {
  /** Says whether answers could be taken, and what to say before they are sent. Keeps nothing. */
  check(
    landlord: string,
    sent: Pick<Feedback, 'form' | 'version' | 'language' | 'answers'>,
  ): Promise<Outcome<Findings>>;
  /** Keeps an answer set; resolves with a receipt only when it is kept for good. */
  submit(landlord: string, sent: Feedback, from: Sender): Promise<Outcome<Receipt>>;
  /** `work`: the sender was told to show that it is not a machine. */
  token(landlord: string, from: Sender, work: boolean): Promise<Outcome<FeedbackToken>>;
  /** What became of an answer set. The receipt may be typed in small letters, without its hyphen. */
  status(landlord: string, receipt: string): Promise<Outcome<FeedbackStatus>>;
  /** Where else to say it: everything null when the landlord has not told. */
  contact(landlord: string): Promise<FormContact>;
}

/** Of a landlord that has told nothing. */
export const NO_CONTACT: FormContact = {
  phone: null,
  emergencyPhone: null,
  email: null,
  address: null,
  website: null,
  complaint: null,
  complaintUrl: null,
};
