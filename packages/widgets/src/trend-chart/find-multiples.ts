import type {MeasureDocument, Series} from '@doorstep/contract';

/**
 * The series that stand side by side: of one kind of part (`tenure` for whose homes), counted by one kind of period, the one
 * asked for where they have it. Empty where the landlord publishes no figure of any.
 */
export function findMultiples({series}: MeasureDocument, multiples: string | undefined, kind: string): Series[] {
  const part = multiples === 'tenure' ? 'landlord' : multiples;
  const all = series.filter((one) => one.scope.kind === part);
  const by = all.some((one) => one.kind === kind) ? kind : all[0]?.kind;
  const found = all.filter((one) => one.kind === by);
  return found.some(({observations}) => observations.some(({value}) => value !== null)) ? found : [];
}
