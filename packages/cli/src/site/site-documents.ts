import type {LandlordDocuments, SiteDocuments} from '@doorstep/contract';
import {
  computeDocuments,
  computeOwnDocuments,
  readReleasedCorrections,
  readReleasedMeasures,
  readReleasedSources,
  type ReleaseContext,
  type Store,
  withCorrections,
} from '@doorstep/server';
import type {ReleaseFacts} from '../release-basis.ts';

/** Every document of a release: the regulator's statistics, and what landlords measure from their own records. */
export async function toSiteDocuments(
  {store, folder}: {store: Store; folder: string},
  {dataset, own}: ReleaseFacts,
  context: ReleaseContext,
): Promise<SiteDocuments> {
  const national = computeDocuments(dataset, context);
  const landlords = new Map(national.landlords.map((documents) => [documents.landlord.id, documents]));
  for (const records of own) {
    const {landlord} = records.landlord.file;
    const before =
      context.previous === null ? undefined : await readReleasedMeasures(folder, context.previous, landlord);
    const documents = await computeOwnDocuments(store, records, context, before);
    if (documents === null) continue;
    const {id} = documents.landlord;
    landlords.set(id, merge(landlords.get(id), documents));
  }
  const reasons = new Map(own.map(({landlord: {file}}) => [file.landlord, file.corrections]));
  const marked = await Promise.all(
    [...landlords.values()].map((one) => correct(one, {folder, context, reasons: reasons.get(one.landlord.id) ?? []})),
  );
  const all = marked.sort((a, b) => (a.landlord.id < b.landlord.id ? -1 : 1));
  const byName = all.map(({landlord}) => landlord).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {...national, list: {...national.list, landlords: byName}, landlords: all};
}

/** Marks what was changed since the release before. The regulator's same files give the same figures, so those are not read again. */
async function correct(
  documents: LandlordDocuments,
  {folder, context, reasons}: {folder: string; context: ReleaseContext; reasons: CorrectionReasons},
): Promise<LandlordDocuments> {
  const {previous} = context;
  const {id} = documents.landlord;
  if (previous === null) return documents;
  const corrections = await readReleasedCorrections(folder, previous, id);
  const sources = await readReleasedSources(folder, previous, id);
  const isSame =
    documents.insights === null &&
    corrections.length === 0 &&
    JSON.stringify(sources) === JSON.stringify(documents.release.sources);
  const measures = isSame ? new Map<string, never>() : await readReleasedMeasures(folder, previous, id);
  return withCorrections(documents, {measures, corrections}, reasons);
}

type CorrectionReasons = Parameters<typeof withCorrections>[2];

/** A landlord that the regulator publishes too keeps its name and headline there; its own records come after. */
function merge(national: LandlordDocuments | undefined, own: LandlordDocuments): LandlordDocuments {
  if (national === undefined) return own;
  return {
    landlord: national.landlord,
    release: {...national.release, sources: [...national.release.sources, ...own.release.sources]},
    overview: {...national.overview, items: [...national.overview.items, ...own.overview.items]},
    measures: [...national.measures, ...own.measures.map((document) => ({...document, landlord: national.landlord}))],
    insights: own.insights,
    forms: own.forms,
    feedbackSummary: own.feedbackSummary,
    corrections: own.corrections,
  };
}
