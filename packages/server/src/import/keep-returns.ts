import type {Store} from '../store/open-store.ts';
import {addImportRun, type ImportRun} from '../store/import-runs.ts';
import {listSources} from '../store/read-tsm.ts';
import type {StoredLandlord, StoredSource} from '../store/types.ts';
import {keepLandlords, readKnownLandlords, readYearNames, replaceTsmYear, type TsmYear} from '../store/write-tsm.ts';
import {giveSlugs, nameLandlords} from './name-landlords.ts';
import {toOutcome, toUnchangedReport, toYearReport, type TsmImportReport, type TsmYearReport} from './report.ts';
import type {TsmReturn} from './tsm-return.ts';

/** Where the returns come from, for the diary. */
export interface ImportOrigin {
  readonly kind: TsmImportReport['kind'];
  readonly inputs: ImportRun['inputs'];
  readonly now: Date;
}

/** Whether the store already holds these facts, read from this file by these rules. */
export function isKept(source: StoredSource, kept: readonly StoredSource[]): boolean {
  return kept.some(
    (it) =>
      it.year === source.year &&
      it.sha256 === source.sha256 &&
      it.contentSha256 === source.contentSha256 &&
      it.readerVersion === source.readerVersion,
  );
}

/**
 * Puts the years that differ from the store into it, all in one transaction: either everything is written, with its
 * line in the diary, or nothing. Returns the report; a store that has it all already is not touched.
 */
export async function keepReturns(
  store: Store,
  returns: readonly TsmReturn[],
  {kind, inputs, now}: ImportOrigin,
): Promise<TsmImportReport> {
  const at = now.toISOString();
  const kept = await listSources(store);
  const fresh = returns.filter(({source}) => !isKept(source, kept));
  if (fresh.length === 0) {
    return {kind, at, outcome: 'unchanged', years: returns.map(({source}) => toUnchangedReport(source))};
  }
  return store.db.transaction().execute(async (tx) => {
    const known = await readKnownLandlords(tx);
    const slugs = giveSlugs(
      known,
      fresh.map(({content}) => content),
    );
    for (const tsmReturn of fresh) await replaceTsmYear(tx, toYear(tsmReturn, slugs));
    const landlords = nameLandlords(slugs, known, await readYearNames(tx));
    await keepLandlords(tx, changed(landlords, known));
    const years = returns.map((tsmReturn): TsmYearReport => {
      if (!fresh.includes(tsmReturn)) return toUnchangedReport(tsmReturn.source);
      const before = kept.some(({year}) => year === tsmReturn.source.year);
      return toYearReport(tsmReturn, before ? 'updated' : 'imported', landlords);
    });
    const report: TsmImportReport = {kind, at, outcome: toOutcome(years), years};
    await addImportRun(tx, {at, kind, inputs, report});
    return report;
  });
}

function toYear({content, source}: TsmReturn, slugs: ReadonlyMap<string, string>): TsmYear {
  const withId = <T extends {readonly code: string}>({code, ...fact}: T): Omit<T, 'code'> & {landlordId: string} => ({
    landlordId: slugs.get(code) ?? code,
    ...fact,
  });
  return {
    source,
    profiles: content.profiles.map(withId),
    surveys: content.surveys.map(withId),
    figures: content.figures.map(withId),
    repairs: content.repairs.map(withId),
    complaints: content.complaints.map(withId),
    notIncluded: content.notIncluded.map(withId),
  };
}

/** Those that are new or differ from what was known. */
function changed(landlords: readonly StoredLandlord[], known: readonly StoredLandlord[]): readonly StoredLandlord[] {
  const before = new Map(known.map((landlord) => [landlord.id, JSON.stringify(landlord)]));
  return landlords.filter((landlord) => before.get(landlord.id) !== JSON.stringify(landlord));
}
