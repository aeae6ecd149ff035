import {
  type Landlord,
  type MeasureDocument,
  MOVEMENT_VERDICTS,
  type Overview,
  type OverviewItem,
  type ReleaseRef,
  type Source,
} from '@doorstep/contract';
import {formatDay, monthOf, recordContext, recordHeadline, say} from '@doorstep/domain';
import {newestShown} from './to-published-series.ts';

/** The newest points that a tile's small line shows. */
const SPARKLINE_POINTS = 13;

/** A landlord's measures from its own records in short, in the order of the catalogue. */
export function toOwnOverview(
  landlord: Landlord,
  measures: readonly MeasureDocument[],
  {release, source, asAt}: {release: ReleaseRef; source: Source; asAt: string},
): Overview {
  const items = measures.map((document) => toItem(document));
  const satisfaction = items.find(({id}) => id === 'repairs-satisfaction');
  return {
    release,
    landlord,
    period: monthOf(asAt),
    headline: recordHeadline(satisfaction?.latest ?? null),
    summary: say((words, language) => words.records.summary({name: landlord.name, day: formatDay(asAt, language)})),
    counts: MOVEMENT_VERDICTS.map((verdict) => ({
      verdict,
      measures: items.filter((item) => item.movement.verdict === verdict).length,
    })).filter(({measures: count}) => count > 0),
    items,
    source,
  };
}

function toItem({measure, series, landlord}: MeasureDocument): OverviewItem {
  const {id, code, name, theme, basis, unit, decimals, polarity} = measure;
  const main = series[0];
  if (main === undefined) throw new Error(`A document of ${id} without series is never made.`);
  const {scope, observations, movement, targets, sentence} = main;
  const latest = newestShown(observations);
  const at = observations.indexOf(latest);
  const {start, kind} = latest.period;
  const yearBefore = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;
  return {
    ...{id, code, name, theme, basis, unit, decimals, polarity},
    scope,
    latest,
    previous: observations.find(({period}) => period.kind === kind && period.start === yearBefore) ?? null,
    movement,
    target: targets.findLast(({from}) => from <= latest.period.end) ?? null,
    benchmark: null,
    context: recordContext(measure, latest, {isMadeUp: landlord.illustrative !== null}),
    sentence,
    sparkline: observations
      .slice(Math.max(0, at + 1 - SPARKLINE_POINTS), at + 1)
      .map(({period, value}) => ({period, value})),
  };
}
