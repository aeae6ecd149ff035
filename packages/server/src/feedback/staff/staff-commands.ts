import {DoorstepError, type StaffFeedback} from '@doorstep/contract';
import {normaliseReceipt} from '@doorstep/domain/forms';
import type {Store} from '../../store/open-store.ts';
import {eraseOne} from '../loop/erase.ts';
import {readThemedActions} from '../loop/themed-actions.ts';
import {addAudit, type AuditEntry} from './audit.ts';
import {listAll} from './create-staff.ts';
import {toFeedbackCsv} from './feedback-csv.ts';
import {type FeedbackFilter, parseFilter} from './filter.ts';
import {findRow} from './read-feedback.ts';

/** Words of a filter by name, as options of a command. */
export type CommandFilter = Readonly<Record<string, string | undefined>>;

/** Whoever may run a command on the machine needs no token; what is done stands in the audit without one. */
interface Command {
  readonly landlordId: string;
  readonly now: Date;
}

/** Answer sets that match, words redacted. */
export function listByCommand(store: Store, command: Command, words: CommandFilter): Promise<StaffFeedback[]> {
  return read(store, command, words, 'list');
}

/** The same as CSV. */
export async function exportByCommand(store: Store, command: Command, words: CommandFilter): Promise<string> {
  return toFeedbackCsv(await read(store, command, words, 'export'));
}

async function read(
  store: Store,
  {landlordId, now}: Command,
  words: CommandFilter,
  action: AuditEntry['action'],
): Promise<StaffFeedback[]> {
  const filter = toFilter(words);
  return store.db.transaction().execute(async (tx) => {
    await addAudit(tx, {landlordId, tokenId: null, action, detail: {...filter}, now});
    const actions = await readThemedActions(tx, landlordId);
    return listAll(tx, {landlordId, actions, isPersonal: false}, filter);
  });
}

/**
 * Erases one answer set by its receipt; false where it was erased before.
 * @throws DoorstepError DS_FEEDBACK_NO_RECEIPT
 */
export async function eraseByCommand(store: Store, {landlordId, now}: Command, typed: string): Promise<boolean> {
  return store.db.transaction().execute(async (tx) => {
    const receipt = normaliseReceipt(typed);
    const row = receipt === null ? undefined : await findRow(tx, landlordId, receipt);
    if (row === undefined || receipt === null) throw new DoorstepError('DS_FEEDBACK_NO_RECEIPT');
    await addAudit(tx, {landlordId, tokenId: null, action: 'erase', receipt, now});
    if (row.erased_at !== null) return false;
    await eraseOne(tx, {landlordId, key: row.feedback_key, receipt}, now);
    return true;
  });
}

function toFilter(words: CommandFilter): FeedbackFilter {
  const parsed = parseFilter(words);
  if (parsed.wrong === undefined) return parsed.filter;
  throw new DoorstepError('DS_CLI_USAGE', `--${parsed.wrong} says something that there is not.`);
}
