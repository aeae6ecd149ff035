import type {Correction, LandlordDocuments, MeasureDocument, OverviewItem, Series} from '@doorstep/contract';
import {type CorrectionReason, findCorrections} from './find-corrections.ts';

/** What the release before says of a landlord. */
export interface ReleasedBefore {
  /** Its measures by id. */
  readonly measures: ReadonlyMap<string, {readonly series: readonly Series[]}>;
  /** What it had corrected by then, the newest first. */
  readonly corrections: readonly Correction[];
}

/** A landlord's documents with every figure marked that was changed since the release before, and all corrections so far. */
export function withCorrections(
  documents: LandlordDocuments,
  before: ReleasedBefore,
  reasons: readonly CorrectionReason[] = [],
): LandlordDocuments {
  const {id, published} = documents.release;
  const found = documents.measures.map((document) =>
    findCorrections(document, {
      before: before.measures.get(document.measure.id)?.series,
      reasons,
      release: {id, published},
    }),
  );
  const measures = found.map(({document}) => document);
  const items = documents.overview.items.map((item) => takeOver(item, measures));
  return {
    ...documents,
    measures,
    overview: {...documents.overview, items},
    corrections: [...found.flatMap(({corrections}) => corrections), ...before.corrections],
  };
}

/** A tile shows the same figure as the measure's page, so it bears the same mark. */
function takeOver(item: OverviewItem, measures: readonly MeasureDocument[]): OverviewItem {
  const series = measures
    .find(({measure}) => measure.id === item.id)
    ?.series.filter(({scope}) => scope.id === item.scope.id);
  const {start, kind} = item.latest.period;
  const latest = series
    ?.flatMap(({observations}) => observations)
    .find(({period}) => period.start === start && period.kind === kind);
  return latest?.status === 'revised'
    ? {...item, latest: {...item.latest, status: latest.status, note: latest.note}}
    : item;
}
