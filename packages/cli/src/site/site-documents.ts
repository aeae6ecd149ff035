import type {LandlordDocuments, SiteDocuments} from '@doorstep/contract';
import {
  computeDocuments,
  computeOwnDocuments,
  readReleasedMeasures,
  type ReleaseContext,
  type Store,
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
  const all = [...landlords.values()].sort((a, b) => (a.landlord.id < b.landlord.id ? -1 : 1));
  const byName = all.map(({landlord}) => landlord).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {...national, list: {...national.list, landlords: byName}, landlords: all};
}

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
  };
}
