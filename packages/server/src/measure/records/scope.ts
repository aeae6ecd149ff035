/** Ways to split a landlord's records, beside the landlord as a whole. `channel` is how a resident was asked. */
export const DIMENSIONS = ['area', 'contractor', 'priority', 'trade', 'channel'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a series counts: the whole landlord, or one part. `value` is null for records that do not name their part. */
export type RecordScope =
  {readonly kind: 'landlord'; readonly value: null} | {readonly kind: Dimension; readonly value: string | null};

export const WHOLE_LANDLORD: RecordScope = {kind: 'landlord', value: null};

const keys = new WeakMap<RecordScope, string>();

/** Equal scopes have equal keys. Asked for with every sum, so a scope remembers its own. */
export function toScopeKey(scope: RecordScope): string {
  const known = keys.get(scope);
  if (known !== undefined) return known;
  const key = JSON.stringify([scope.kind, scope.value]);
  keys.set(scope, key);
  return key;
}
