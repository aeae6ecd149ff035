import {
  type Landlord,
  type MeasureDocument,
  MOVEMENT_VERDICTS,
  type Overview,
  type OverviewItem,
  type ReleaseRef,
  type Series,
  type Source,
} from '@doorstep/contract';
import {figureContext, formatPeriod, financialYear, landlordHeadline, say} from '@doorstep/domain';

/** The newest points a tile's small line shows. */
const SPARKLINE_POINTS = 13;

/** A landlord's measures in short, in the order of the catalogue, tenants before shared owners. */
export function toOverview(
  landlord: Landlord,
  measures: readonly MeasureDocument[],
  release: ReleaseRef,
  source: Source,
  latestYear: string,
): Overview {
  const items = measures.flatMap((document) => document.series.map((series) => toItem(document, series)));
  const overall = items.find((item) => item.id === 'tsm-tp01');
  const latest = items.reduce((last, item) => (item.latest.period.end > last.end ? item.latest.period : last), {
    ...(items[0]?.latest.period ?? financialYear(latestYear)),
  });
  // One figure a measure: shared owners' figures are the same measures again, and would count a change twice.
  const counted = items.filter(({id}, index) => items.findIndex((item) => item.id === id) === index);
  return {
    release,
    landlord,
    period: latest,
    headline: landlordHeadline(overall?.scope.tenure ?? 'LCRA', overall?.latest ?? null),
    summary: say((words, language) => words.summary({name: landlord.name, year: formatPeriod(latest, language)})),
    counts: MOVEMENT_VERDICTS.map((verdict) => ({
      verdict,
      measures: counted.filter((item) => item.movement.verdict === verdict).length,
    })).filter(({measures: count}) => count > 0),
    items,
    source,
  };
}

function toItem({measure}: MeasureDocument, series: Series): OverviewItem {
  const {id, code, name, theme, basis, unit, decimals, polarity} = measure;
  const latest = series.observations.at(-1);
  if (latest === undefined) throw new Error(`A series of ${id} without observations is never made.`);
  return {
    ...{id, code, name, theme, basis, unit, decimals, polarity},
    scope: series.scope,
    latest,
    previous: series.observations.at(-2) ?? null,
    movement: series.movement,
    target: series.targets.at(-1) ?? null,
    benchmark:
      series.benchmarks.find(({group, period}) => group === 'similar' && period.end === latest.period.end) ?? null,
    context: figureContext(measure, series.scope.tenure, latest),
    sentence: series.sentence,
    sparkline: series.observations.slice(-SPARKLINE_POINTS).map(({period, value}) => ({period, value})),
  };
}
