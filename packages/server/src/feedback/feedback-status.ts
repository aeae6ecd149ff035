import type {FeedbackStatus, FeedbackStatusWord} from '@doorstep/contract';
import {findForm} from '@doorstep/domain/forms/definitions';
import type {Store} from '../store/open-store.ts';
import type {FeedbackTable} from '../store/feedback-tables.ts';
import {toReferenceState} from './keep-feedback.ts';

/** What an action of the landlord says of the themes that led to it. */
export interface ThemedAction {
  readonly id: string;
  readonly theme: string;
  readonly plan: FeedbackStatus['actions'][number]['plan'];
  /** ISO 8601 day from which it was done. */
  readonly begun: string;
}

type Row = Pick<
  FeedbackTable,
  'receipt' | 'received_at' | 'form' | 'answers' | 'decision' | 'read_at' | 'erased_at' | 'released_in' | 'reply'
>;

/** What became of an answer set, or undefined where there is no such receipt. Says nothing of what was answered. */
export async function readStatus(
  store: Store,
  landlord: string,
  receipt: string,
  actionsOf: (landlord: string) => Promise<readonly ThemedAction[]>,
): Promise<FeedbackStatus | undefined> {
  const row = await store.db
    .selectFrom('feedback')
    .selectAll()
    .where('landlord_id', '=', landlord)
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const themes = await store.db
    .selectFrom('feedback_theme')
    .select('theme')
    .where('landlord_id', '=', landlord)
    .where('feedback_key', '=', row.feedback_key)
    .execute();
  const said = new Set(themes.map(({theme}) => theme));
  const day = row.received_at.slice(0, 10);
  const led = said.size === 0 ? [] : await actionsOf(landlord);
  // What was begun before somebody said it was not done because of it.
  const actions = led.filter(({theme, begun}) => said.has(theme) && begun >= day);
  return {
    receipt: row.receipt,
    received: row.received_at,
    form: row.form,
    reference: toReferenceState(row.reference_state),
    status: toStatusWord(row, actions.length > 0),
    published: toPublished(row),
    actions: actions.map(({id, plan}) => ({id, plan})),
    reply: row.erased_at === null ? row.reply : null,
  };
}

function toStatusWord({erased_at, decision, released_in, read_at}: Row, led: boolean): FeedbackStatusWord {
  if (erased_at !== null) return 'erased';
  if (decision === 'set-aside') return 'set-aside';
  if (led) return 'led-to';
  if (released_in !== null) return 'counted';
  return read_at === null && decision === null ? 'received' : 'read';
}

/** The release that it is part of, and the measures that its answers belong to. A release's id begins with its day. */
function toPublished({released_in, form, answers}: Row): FeedbackStatus['published'] {
  if (released_in === null) return null;
  const given = JSON.parse(answers) as Record<string, unknown>;
  const questions = findForm(form)?.pages.flatMap((page) => page.questions) ?? [];
  const measures = questions.filter(({id}) => id in given).flatMap((question) => question.measures);
  return {release: released_in, date: released_in.slice(0, 10), measures: [...new Set(measures)]};
}
