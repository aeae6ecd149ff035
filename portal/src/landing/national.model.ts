import type {Benchmark, Measure, SiteDocuments} from '@doorstep/contract';

/** The middle landlord of the country for one measure. */
export interface NationalFigure {
  measure: Measure;
  median: number;
  landlords: number;
  period: Benchmark['period'];
}

/**
 * The national medians of the given measures for rented homes, as they stand in the documents: every landlord's own
 * document carries the same, so the first with a figure of the newest year is enough. A measure without one is left out.
 */
export function nationalFigures(documents: SiteDocuments, ids: readonly string[]): NationalFigure[] {
  const newest = documents.landlords
    .flatMap(({overview: {period}}) => (period.kind === 'financial-year' ? [period.start] : []))
    .sort()
    .at(-1);
  return ids.flatMap((id) => nationalFigure(documents, id, newest) ?? []);
}

function nationalFigure(documents: SiteDocuments, id: string, newest: string | undefined): NationalFigure | undefined {
  for (const {measures} of documents.landlords) {
    const document = measures.find(({measure}) => measure.id === id);
    for (const series of document?.series ?? []) {
      const all =
        series.scope.tenure === 'LCHO'
          ? undefined
          : series.benchmarks.find(({group, period}) => group === 'all' && period.start === newest);
      if (document && all && all.median !== null) {
        return {measure: document.measure, median: all.median, landlords: all.landlords, period: all.period};
      }
    }
  }
  return undefined;
}
