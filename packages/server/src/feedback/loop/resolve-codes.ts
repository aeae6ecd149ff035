import {type Kysely, sql} from 'kysely';
import type {StoreTables} from '../../store/tables.ts';

/** The repair that a code stands for, and the invitation of the landlord's own survey where the code is one's reference. */
export interface ResolvedCode {
  readonly workOrder: string;
  readonly invitation: string | null;
}

/** Both databases limit the parameters of one statement; far below, one is planned fastest. */
const CODES_A_STATEMENT = 500;

/**
 * Which repairs the codes stand for: codes made for finished jobs, and the references of survey invitations. Codes that
 * stand for nothing, or for a job that the records do not have, are left out.
 * @param codes as `normaliseReference` gives them.
 */
export async function resolveCodes(
  db: Kysely<StoreTables>,
  landlordId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ResolvedCode>> {
  const found = new Map<string, ResolvedCode>();
  const wanted = [...new Set(codes)];
  for (let from = 0; from < wanted.length; from += CODES_A_STATEMENT) {
    const some = wanted.slice(from, from + CODES_A_STATEMENT);
    for (const {code, work_order, reference} of await findInvitations(db, landlordId, some)) {
      found.set(code, {workOrder: work_order, invitation: reference});
    }
    // A code made for a job was made to be one, so it goes before a reference that happens to be the same.
    for (const {code, work_order} of await findJobs(db, landlordId, some)) {
      found.set(code, {workOrder: work_order, invitation: found.get(code)?.invitation ?? null});
    }
  }
  return found;
}

async function findJobs(db: Kysely<StoreTables>, landlordId: string, codes: readonly string[]) {
  return db
    .selectFrom('feedback_job_code as code')
    .innerJoin('work_order as job', (join) =>
      join.onRef('job.landlord_id', '=', 'code.landlord_id').onRef('job.reference', '=', 'code.work_order'),
    )
    .select(['code.code', 'code.work_order'])
    .where('code.landlord_id', '=', landlordId)
    .where('code.code', 'in', codes)
    .execute();
}

async function findInvitations(db: Kysely<StoreTables>, landlordId: string, codes: readonly string[]) {
  const bare = sql<string>`upper(replace(replace(replace(replace(sent.reference, '-', ''), ' ', ''), '/', ''), '.', ''))`;
  return db
    .selectFrom('survey_invitation as sent')
    .innerJoin('work_order as job', (join) =>
      join.onRef('job.landlord_id', '=', 'sent.landlord_id').onRef('job.reference', '=', 'sent.work_order'),
    )
    .select([bare.as('code'), 'sent.reference', 'job.reference as work_order'])
    .where('sent.landlord_id', '=', landlordId)
    .where(bare, 'in', codes)
    .execute();
}
