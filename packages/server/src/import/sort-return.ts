import type {TsmReturnContent} from './tsm-return.ts';

/** The same content in the one order that counts: by code, then measure, tenure or part. */
export function sortReturn(content: TsmReturnContent): TsmReturnContent {
  return {
    year: content.year,
    profiles: sorted(content.profiles, (it) => [it.code]),
    surveys: sorted(content.surveys, (it) => [it.code, it.tenure]),
    figures: sorted(content.figures, (it) => [it.code, it.measureId, it.tenure]),
    repairs: sorted(content.repairs, (it) => [it.code]),
    complaints: sorted(content.complaints, (it) => [it.code, it.tenure]),
    notIncluded: sorted(content.notIncluded, (it) => [it.code, it.part]),
  };
}

/** Sorts by text keys, one after the other, by code unit: the same on every machine and in every language. */
function sorted<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly T[] {
  const keyed = items.map((item) => ({item, keys: keysOf(item)}));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys));
  return keyed.map(({item}) => item);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
