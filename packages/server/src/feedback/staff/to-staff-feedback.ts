import {
  type Answers,
  FEEDBACK_DECISIONS,
  FEEDBACK_THEMES,
  type FeedbackStatusWord,
  LANGUAGES,
  REFERENCE_STATES,
  type ReplyTo,
  type StaffFeedback,
} from '@doorstep/contract';
import {findPersonal, isBlackedOut, redact} from '@doorstep/domain/forms';
import {findForm} from '@doorstep/domain/forms/definitions';
import type {FeedbackTable} from '../../store/feedback-tables.ts';

/** Who may see what. */
export interface Sight {
  /** Words as they were written, not blacked out. */
  readonly isPersonal: boolean;
  readonly replyTo: ReplyTo | null;
}

/** An answer set as staff see it. Words are redacted unless the caller may see personal details. */
export function toStaffFeedback(
  row: FeedbackTable,
  {themes, led}: {readonly themes: readonly string[]; readonly led: boolean},
  {isPersonal, replyTo}: Sight,
): StaffFeedback {
  const answers = JSON.parse(row.answers) as Answers;
  const seen = isPersonal ? {answers, redacted: []} : blackOut(row.form, answers);
  return {
    receipt: row.receipt,
    received: row.received_at,
    form: row.form,
    version: row.version,
    language: wordOf(LANGUAGES, row.language) ?? 'en',
    ...seen,
    about: row.about === null ? null : (JSON.parse(row.about) as StaffFeedback['about']),
    workOrder: row.work_order,
    referenceState: wordOf(REFERENCE_STATES, row.reference_state) ?? 'none',
    alarms: JSON.parse(row.alarms) as StaffFeedback['alarms'],
    mayPublish: row.may_publish === 1,
    status: toStatus(row, led),
    decision: wordOf(FEEDBACK_DECISIONS, row.decision),
    themes: FEEDBACK_THEMES.filter((theme) => themes.includes(theme)),
    publicWords: row.public_words,
    reply: row.reply,
    wantsReply: row.wants_reply === 1,
    replyTo,
    erasedOn: row.erased_at?.slice(0, 10) ?? row.erase_on,
  };
}

function wordOf<T extends string>(words: readonly T[], word: string | null): T | null {
  return words.find((known) => known === word) ?? null;
}

/** Everything that somebody wrote freely; values of options are our own words. */
function blackOut(form: string, answers: Answers): Pick<StaffFeedback, 'answers' | 'redacted'> {
  const kinds = new Map(
    findForm(form)?.pages.flatMap(({questions}) => questions.map(({id, kind}) => [id, kind] as const)),
  );
  const redacted = new Set<string>();
  const hide = (text: string): string => {
    const found = findPersonal(text);
    for (const {kind} of found) if (isBlackedOut(kind)) redacted.add(kind);
    return redact(text, found);
  };
  const seen = Object.entries(answers).map(([id, answer]) => {
    const kind = kinds.get(id) ?? 'text';
    return [id, kind === 'text' && typeof answer === 'string' ? hide(answer) : answer] as const;
  });
  return {answers: Object.fromEntries(seen), redacted: [...redacted]};
}

/** The same words that a receipt is told. */
function toStatus(row: FeedbackTable, led: boolean): FeedbackStatusWord {
  if (row.erased_at !== null) return 'erased';
  if (row.decision === 'set-aside') return 'set-aside';
  if (led) return 'led-to';
  if (row.released_in !== null) return 'counted';
  return row.read_at === null && row.decision === null ? 'received' : 'read';
}
