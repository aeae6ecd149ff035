import {hideCells, type Total} from '@doorstep/domain';
import type {RecordObservation} from './observe.ts';
import type {RecordSeries} from './series.ts';
import {isLow, type SuppressionRules, toCell, toScopeId} from './suppress-measured-cells.ts';

/** A measure of which hidden figures are already taken out. */
interface HideChecksInput {
  readonly rules: SuppressionRules;
  readonly totals: readonly Total[];
  readonly hidden: ReadonlySet<string>;
  /** As they were before anything was hidden. */
  readonly figures: ReadonlyMap<string, RecordObservation>;
}

/**
 * How many repairs were looked at on site is a count of its own, and adds up like any other: a small one goes, one that
 * stands with a hidden figure stays hidden, and as few others as are needed go with them. The figures beside them stay.
 */
export function hideChecks(
  series: readonly RecordSeries[],
  {rules, totals, hidden, figures}: HideChecksInput,
): RecordSeries[] {
  const checked = [...figures].flatMap(([name, {checked: found}]) =>
    found === null || found.sampled === 0 ? [] : [[name, found.sampled] as const],
  );
  const small = new Set(checked.flatMap(([name, count]) => (hidden.has(name) || isLow(count, rules) ? [name] : [])));
  const secrets = [{cells: small, known: new Set<string>()}];
  const gone = hideCells({cells: checked.map(([name]) => name), totals, secrets});
  return series.map((one) => {
    const isGone = ({period}: RecordObservation) => gone.has(toCell(toScopeId(one.scope), period));
    if (!one.observations.some(isGone)) return one;
    return {...one, observations: one.observations.map((it) => (isGone(it) ? {...it, checked: null} : it))};
  });
}
