import {DoorstepError, type StaffFeedback, type StaffScope} from '@doorstep/contract';
import {normaliseReceipt} from '@doorstep/domain/forms';
import type {Transaction} from 'kysely';
import type {StaffCall, StaffQuery, StaffService} from '../../http/staff-service.ts';
import type {Store} from '../../store/open-store.ts';
import type {StoreTables} from '../../store/tables.ts';
import {eraseOne} from '../loop/erase.ts';
import {readThemedActions} from '../loop/themed-actions.ts';
import {addAudit, type AuditEntry} from './audit.ts';
import {toFeedbackCsv} from './feedback-csv.ts';
import {type FeedbackFilter, parseFilter} from './filter.ts';
import {decide, markRead, toAuditDetail} from './handle-feedback.ts';
import {findRow, listFeedback, readFeedback, type StaffReading} from './read-feedback.ts';
import {findStaffCaller, type StaffCaller} from './staff-token.ts';

type Tx = Transaction<StoreTables>;
type Noted = Pick<AuditEntry, 'action' | 'receipt' | 'detail'>;

/** What staff do with answer sets of a store. Each call, and its line in the audit, is one transaction. */
export function createStaff({store, now = () => new Date()}: {store: Store; now?: () => Date}): StaffService {
  const call = createCalls(store, now);
  return {
    list: (who, query) =>
      call(who, 'feedback:read', {action: 'list', detail: toDetail(query)}, async (tx, caller) => {
        const page = await listFeedback(tx, await toReading(tx, caller), toFilter(query), query['after']);
        if (page === undefined) throw new DoorstepError('DS_HTTP_BODY');
        return page;
      }),
    exportCsv: (who, query) =>
      call(who, 'feedback:read', {action: 'export', detail: toDetail(query)}, async (tx, caller) =>
        toFeedbackCsv(await listAll(tx, await toReading(tx, caller), toFilter(query))),
      ),
    read: (who, typed) =>
      call(who, 'feedback:read', {action: 'read', receipt: typed}, async (tx, caller) => {
        const row = await find(tx, caller.landlordId, typed);
        // An analyst who looks on is not the handler who read it.
        if (caller.scopes.includes('feedback:handle')) await markRead(tx, row, now());
        return one(await readFeedback(tx, await toReading(tx, caller), row.receipt));
      }),
    handle: (who, typed, decision) =>
      call(
        who,
        'feedback:handle',
        {action: 'handle', receipt: typed, detail: toAuditDetail(decision)},
        async (tx, caller) => {
          const row = await find(tx, caller.landlordId, typed);
          await decide(tx, row, decision, now());
          return one(await readFeedback(tx, await toReading(tx, caller), row.receipt));
        },
      ),
    erase: (who, typed) =>
      call(who, 'feedback:erase', {action: 'erase', receipt: typed}, async (tx, {landlordId}) => {
        const {feedback_key: key, receipt, erased_at} = await find(tx, landlordId, typed);
        if (erased_at === null) await eraseOne(tx, {landlordId, key, receipt}, now());
      }),
  };
}

async function toReading(tx: Tx, {landlordId, scopes}: StaffCaller): Promise<StaffReading> {
  const actions = await readThemedActions(tx, landlordId);
  return {landlordId, actions, isPersonal: scopes.includes('feedback:personal')};
}

/** Every answer set that matches, page by page. */
export async function listAll(tx: Tx, reading: StaffReading, filter: FeedbackFilter): Promise<StaffFeedback[]> {
  const items: StaffFeedback[] = [];
  let after: string | undefined;
  do {
    const page = await listFeedback(tx, reading, filter, after);
    items.push(...(page?.items ?? []));
    after = page?.next ?? undefined;
  } while (after !== undefined);
  return items;
}

function createCalls(store: Store, now: () => Date) {
  return async <T>(
    {landlord: landlordId, token}: StaffCall,
    scope: StaffScope,
    {action, receipt: typed, detail}: Noted,
    work: (tx: Tx, caller: StaffCaller) => Promise<T>,
  ): Promise<T> => {
    const receipt = typed == null ? null : normaliseReceipt(typed);
    const outcome = await store.db.transaction().execute(async (tx) => {
      const caller = await findStaffCaller(tx, landlordId, token, now());
      // Calls without a token that holds are not written down: anybody could fill the audit with them.
      if (caller === undefined) return {error: new DoorstepError('DS_STAFF_TOKEN')};
      const note = {landlordId, tokenId: caller.tokenId, receipt, now: now()};
      if (!caller.scopes.includes(scope)) {
        await addAudit(tx, {...note, action: 'refused', detail: {asked: action}});
        return {error: new DoorstepError('DS_STAFF_SCOPE')};
      }
      try {
        const value = await work(tx, caller);
        await addAudit(tx, {...note, action, ...(detail === undefined ? {} : {detail})});
        return {value};
      } catch (error) {
        // Refusals come before anything is changed, so that what stands in the audit is all that happened.
        if (!(error instanceof DoorstepError)) throw error;
        await addAudit(tx, {...note, action: 'refused', detail: {asked: action, why: error.code}});
        return {error};
      }
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

function toFilter(query: StaffQuery): FeedbackFilter {
  const parsed = parseFilter(query);
  if (parsed.wrong === undefined) return parsed.filter;
  throw new DoorstepError('DS_HTTP_BODY', `The query says something unknown as ${parsed.wrong}.`);
}

/** The filter as it stands in the audit: its own words and nothing else that a query may hold. */
function toDetail(query: StaffQuery): Record<string, unknown> {
  const parsed = parseFilter(query);
  return {...(parsed.wrong === undefined ? parsed.filter : {wrong: parsed.wrong})};
}

async function find(tx: Tx, landlordId: string, typed: string) {
  const receipt = normaliseReceipt(typed);
  const row = receipt === null ? undefined : await findRow(tx, landlordId, receipt);
  if (row === undefined) throw new DoorstepError('DS_FEEDBACK_NO_RECEIPT');
  return row;
}

function one(item: StaffFeedback | undefined): StaffFeedback {
  if (item === undefined) throw new DoorstepError('DS_FEEDBACK_NO_RECEIPT');
  return item;
}
