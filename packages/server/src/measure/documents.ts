import type {LandlordDocuments, MeasureDocument, ReleaseRef, SiteDocuments, Tenure} from '@doorstep/contract';
import {TSM_MEASURES} from '@doorstep/domain';
import type {StoredLandlord, TsmDataset} from '../store/types.ts';
import {toComparisons} from './comparisons.ts';
import {indexDataset} from './dataset-index.ts';
import {toFormDocuments} from './feedback/form-documents.ts';
import {collectFacts} from './facts.ts';
import {toLandlord} from './landlord.ts';
import {toOverview} from './overview.ts';
import {toPassport} from './passport.ts';
import {createPeers} from './peers.ts';
import {toSeries} from './series.ts';
import {toSource} from './sources.ts';

/** Changes with any change to what is computed from the same facts: releases name it. */
export const CALCULATION_VERSION = '2026.1';

/** Tenures in the order they are shown: tenants first. */
const SHOWN: readonly Tenure[] = ['LCRA', 'all', 'combined', 'LCHO'];

/** The release that documents are made for, and the one before it. */
export interface ReleaseContext extends ReleaseRef {
  previous: string | null;
}

/** Turns the stored national facts into every document a release publishes. Pure: same facts, same documents. */
export function computeDocuments(dataset: TsmDataset, context: ReleaseContext): SiteDocuments {
  const index = indexDataset(dataset);
  const factsOf = collectFacts(index);
  const peers = createPeers(index);
  const source = toSource(dataset);
  const release: ReleaseRef = {id: context.id, published: context.published};
  const fileName = (year: string) => dataset.sources.find((row) => row.year === year)?.fileName ?? '';

  function documentsOf(stored: StoredLandlord): LandlordDocuments {
    const facts = factsOf(stored.id);
    const landlord = toLandlord(stored, facts.profiles, facts.notIncluded);
    const measures = TSM_MEASURES.flatMap((measure): MeasureDocument[] => {
      const series = SHOWN.flatMap((tenure) => toSeries(index, facts, peers, measure, tenure) ?? []);
      const first = series[0];
      if (first === undefined) return [];
      const start = first.observations.at(-1)?.period.start.slice(0, 4) ?? '';
      const year = index.years.find((label) => label.startsWith(start)) ?? '';
      const passport = toPassport(measure, first.scope.tenure, facts, year, fileName(year));
      return [{release, landlord, measure, series, actions: [], passport, source}];
    });
    return {
      landlord,
      release: {
        ...release,
        landlord: landlord.id,
        path: `/${landlord.id}/releases/${release.id}/v1/`,
        previous: context.previous,
        sources: [source],
      },
      overview: toOverview(landlord, measures, release, source, index.latestYear),
      measures,
      insights: null,
      forms: toFormDocuments({landlord, release}, null),
      feedbackSummary: null,
      corrections: [],
    };
  }

  const landlords = dataset.landlords.map(documentsOf);
  const byName = landlords.map(({landlord}) => landlord).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    list: {release, landlords: byName, sources: [source]},
    comparisons: toComparisons(landlords, index, peers),
    landlords,
  };
}
