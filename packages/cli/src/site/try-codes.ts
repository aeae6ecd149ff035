import type {SiteDocuments} from '@doorstep/contract';
import type {TryCodes} from '@doorstep/portal';
import {makeJobCodes, type Store} from '@doorstep/server';

/** As many as stand on a page. */
const SHOWN = 6;

/**
 * Codes of repairs to try the forms with, for landlords that are made up: nobody has a text message about their repairs.
 * They are of the last month in the records, of repairs that nobody has answered about.
 */
export async function makeTryCodes(store: Store, {landlords}: SiteDocuments, now: Date): Promise<TryCodes> {
  const codes: Record<string, string[]> = {};
  for (const {landlord, forms, overview} of landlords) {
    if (landlord.illustrative === null || !forms.some(({state}) => state === 'open')) continue;
    const to = overview.period.end;
    const made = await makeJobCodes(store, landlord.id, {from: `${to.slice(0, 7)}-01`, to}, now);
    const answered = await listAnswered(store, landlord.id);
    codes[landlord.id] = made
      .filter(({workOrder}) => !answered.has(workOrder))
      .slice(0, SHOWN)
      .map(({code}) => code);
  }
  return codes;
}

/** Repairs that somebody was asked about, or wrote about, already. */
async function listAnswered({db}: Store, landlord: string): Promise<ReadonlySet<string>> {
  const rows = await Promise.all([
    db.selectFrom('survey_answer').select('work_order').where('landlord_id', '=', landlord).execute(),
    db.selectFrom('feedback').select('work_order').where('landlord_id', '=', landlord).execute(),
  ]);
  return new Set(rows.flat().flatMap(({work_order}) => work_order ?? []));
}
