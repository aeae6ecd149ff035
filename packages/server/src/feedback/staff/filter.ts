import {
  FEEDBACK_DECISIONS,
  FEEDBACK_STATUSES,
  FEEDBACK_THEMES,
  type FeedbackDecision,
  type FeedbackStatusWord,
  type FeedbackTheme,
} from '@doorstep/contract';
import type {Expression, ExpressionBuilder, SqlBool} from 'kysely';
import {startOf} from '../../measure/feedback/read-answer-counts.ts';
import {addDays} from '../../measure/records/months.ts';
import type {StoreTables} from '../../store/tables.ts';
import type {ThemedActionEntry} from '../loop/themed-actions.ts';

/** Which answer sets are wanted; what is left out does not matter. Days are London's, both ends included. */
export interface FeedbackFilter {
  readonly status?: FeedbackStatusWord | undefined;
  readonly theme?: FeedbackTheme | undefined;
  readonly form?: string | undefined;
  readonly decision?: FeedbackDecision | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads a filter out of words by name, as they stand in a query or on a command line; undefined names the wrong one. */
export function parseFilter(
  words: Readonly<Record<string, string | undefined>>,
): {readonly filter: FeedbackFilter; readonly wrong?: never} | {readonly wrong: string} {
  const pick = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((word) => word === words[name]);
  const filter: FeedbackFilter = {
    status: pick('status', FEEDBACK_STATUSES),
    theme: pick('theme', FEEDBACK_THEMES),
    decision: pick('decision', FEEDBACK_DECISIONS),
    form: words['form'],
    from: toDay(words['from']),
    to: toDay(words['to']),
  };
  const wrong = (Object.keys(filter) as (keyof FeedbackFilter)[]).find(
    (name) => words[name] !== undefined && filter[name] === undefined,
  );
  return wrong === undefined ? {filter} : {wrong};
}

function toDay(word: string | undefined): string | undefined {
  if (word === undefined || !DAY.test(word)) return undefined;
  return Number.isNaN(Date.parse(word)) ? undefined : word;
}

type Builder = ExpressionBuilder<StoreTables, 'feedback'>;

/** The filter as a condition on `feedback`. */
export function toCondition(
  eb: Builder,
  {status, theme, form, decision, from, to}: FeedbackFilter,
  actions: readonly ThemedActionEntry[],
): Expression<SqlBool> {
  return eb.and([
    ...(status === undefined ? [] : [toStatusCondition(eb, status, actions)]),
    ...(theme === undefined ? [] : [hasTheme(eb, theme)]),
    ...(form === undefined ? [] : [eb('feedback.form', '=', form)]),
    ...(decision === undefined ? [] : [eb('feedback.decision', '=', decision)]),
    ...(from === undefined ? [] : [eb('feedback.received_at', '>=', startOf(from))]),
    ...(to === undefined ? [] : [eb('feedback.received_at', '<', startOf(addDays(to, 1)))]),
  ]);
}

function hasTheme(eb: Builder, theme: string): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('feedback_theme as coded')
      .select('coded.theme')
      .whereRef('coded.landlord_id', '=', 'feedback.landlord_id')
      .whereRef('coded.feedback_key', '=', 'feedback.feedback_key')
      .where('coded.theme', '=', theme),
  );
}

/** As `toStatus` says it of one row. */
function toStatusCondition(
  eb: Builder,
  status: FeedbackStatusWord,
  actions: readonly ThemedActionEntry[],
): Expression<SqlBool> {
  const isErased = eb('feedback.erased_at', 'is not', null);
  const isAside = eb.and([eb.not(isErased), eb('feedback.decision', 'is not distinct from', 'set-aside')]);
  const isOpen = eb.and([eb.not(isErased), eb('feedback.decision', 'is distinct from', 'set-aside')]);
  const hasLed = eb.or(
    actions.map(({theme, begun}) => eb.and([hasTheme(eb, theme), eb('feedback.received_at', '<', `${begun}T99`)])),
  );
  const isLedTo = eb.and([isOpen, hasLed]);
  const isPlain = eb.and([isOpen, eb.not(hasLed)]);
  const isCounted = eb('feedback.released_in', 'is not', null);
  const isRead = eb.or([eb('feedback.read_at', 'is not', null), eb('feedback.decision', 'is not', null)]);
  switch (status) {
    case 'erased':
      return isErased;
    case 'set-aside':
      return isAside;
    case 'led-to':
      return isLedTo;
    case 'counted':
      return eb.and([isPlain, isCounted]);
    case 'read':
      return eb.and([isPlain, eb.not(isCounted), isRead]);
    case 'received':
      return eb.and([isPlain, eb.not(isCounted), eb.not(isRead)]);
  }
}
