import {DoorstepError} from '@doorstep/contract';
import {findGiven, hideCells, type Total} from '@doorstep/domain';
import type {EarlierRelease} from './earlier-release.ts';
import type {MeasuredRecord} from './measure-records.ts';
import type {RecordObservation} from './observe.ts';
import {periodKey, yearBefore} from './periods.ts';
import {type RecordSeries, toChart} from './series.ts';
import {listFigures, listSecrets, type SuppressionRules, toCell, toScopeId} from './suppress-measured-cells.ts';
import {hideChecks} from './suppress-measured-checks.ts';
import {listTotals} from './suppress-measured-lines.ts';

/**
 * A measure as it may be published: a figure on a small base or with a small count is hidden, and as few others as can
 * be found so that nothing hidden can be worked out from sums over parts, months, years and rolling years. What an
 * earlier release has hidden stays hidden. Charts are drawn from what is left; verdicts on hidden figures go.
 * @throws DoorstepError DS_SUPPRESSION_GIVEN should a hidden figure be given away all the same; nothing may be published then.
 */
export function suppressMeasured(
  measured: MeasuredRecord,
  rules: SuppressionRules = {},
  earlier: EarlierRelease = {},
): MeasuredRecord {
  const {measure, series} = measured;
  const figures = listFigures(series);
  const {hiddenBefore: kept = new Set(), shownBefore: out = new Set()} = earlier;
  const secrets = listSecrets(figures, measure, {rules, kept});
  const totals = listTotals(series);
  const hidden = hideCells({cells: [...figures.keys()], totals, secrets, out});
  requireHidden(measure.id, hidden, totals);
  const shown = series.map((one) => hideIn(measured, one, hidden));
  return {...measured, series: hideChecks(shown, {rules, totals, hidden, figures})};
}

/** Puts the result to the test by other means than those that made it. */
function requireHidden(id: string, hidden: ReadonlySet<string>, totals: readonly Total[]): void {
  const given = [...findGiven(hidden, totals)];
  if (given.length === 0) return;
  throw new DoorstepError(
    'DS_SUPPRESSION_GIVEN',
    `${id}: what is shown gives hidden figures away: ${given.join(', ')}.`,
  );
}

function hideIn({measure}: MeasuredRecord, series: RecordSeries, hidden: ReadonlySet<string>): RecordSeries {
  const scope = toScopeId(series.scope);
  const isHidden = ({period}: RecordObservation) => hidden.has(toCell(scope, period));
  if (!series.observations.some(isHidden)) return series;
  const observations = series.observations.map((one) => (isHidden(one) ? hide(one) : one));
  // Limits are worked out from figures: drawn without the hidden ones they cannot tell of them.
  const chart = series.chart === null ? null : toChart({measure, breaks: series.breaks}, observations);
  return {...series, observations, chart, movement: isMovementShown(series, isHidden) ? series.movement : null};
}

function hide(observation: RecordObservation): RecordObservation {
  return {
    ...observation,
    value: null,
    missing: 'suppressed',
    numerator: null,
    denominator: null,
    base: null,
    interval: null,
    counts: null,
    note: null,
    checked: null,
  };
}

/** Whether a verdict compares two figures that are both shown. One that the chart gave told of every month in it. */
function isMovementShown(
  {observations, movement, chart}: RecordSeries,
  isHidden: (observation: RecordObservation) => boolean,
): boolean {
  if (movement === null || (chart !== null && movement.difference === null)) return false;
  const now = observations.findLast(({status, value}) => status === 'final' && value !== null);
  if (now === undefined || isHidden(now)) return false;
  const before = observations.find(({period}) => periodKey(period) === yearBefore(now.period));
  return before === undefined || !isHidden(before);
}
