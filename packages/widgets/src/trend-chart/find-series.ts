import type {MeasureDocument, Series} from '@doorstep/contract';

/**
 * The series of a scope (by its `id`) counted by a kind of period. Without a scope the first series decides; a kind that the
 * scope does not have gives its first series. Undefined when the landlord does not publish that scope.
 */
export function findSeries({series}: MeasureDocument, scope: string | undefined, kind?: string): Series | undefined {
  const id = scope ?? series[0]?.scope.id;
  const own = series.filter((one) => one.scope.id === id);
  return own.find((one) => one.kind === kind) ?? own[0];
}

/** From this many periods on a series of years is a line and no longer a few figures side by side. */
const MANY = 6;

/** Whether a series is drawn as one long line: months and quarters, and anything of many periods. One alone is no line. */
export function isLong({kind, observations: {length}}: Series): boolean {
  return length >= MANY || (length > 1 && (kind === 'month' || kind === 'quarter'));
}
