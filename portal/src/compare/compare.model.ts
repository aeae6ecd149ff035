import type {Landlord, Overview, OverviewItem} from '@doorstep/contract';

/** How many landlords fit beside each other on a phone. */
export const MOST = 4;

/** One measure of the landlords compared, in their order; undefined for one that does not report it. */
export interface ComparedMeasure {
  readonly first: OverviewItem;
  readonly items: readonly (OverviewItem | undefined)[];
}

/** What somebody typed, and whom it names. */
export interface Asked {
  readonly text: string;
  readonly landlord: Landlord | undefined;
}

/** Finds landlords by name, by earlier name, by the regulator's code, or by the word in addresses. The first four that are not empty count. */
export function findAsked(texts: readonly string[], landlords: readonly Landlord[]): Asked[] {
  const byWord = new Map<string, Landlord>();
  for (const landlord of landlords) {
    const {id, code, name, earlierNames, aliases} = landlord;
    for (const word of [...aliases, ...earlierNames, code, id, name]) byWord.set(plain(word), landlord);
  }
  return [...new Set(texts.map((text) => text.trim().slice(0, 200)).filter((text) => text !== ''))]
    .slice(0, MOST)
    .map((text) => ({text, landlord: byWord.get(plain(text))}));
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * Measures that at least two of the landlords report for the same homes and period, in the order of the first that has
 * them. What only one of them reports cannot be compared.
 */
export function toComparedMeasures(overviews: readonly Overview[]): ComparedMeasure[] {
  const keyOf = ({id, scope, latest}: OverviewItem) => `${id} ${scope.id} ${latest.period.start} ${latest.period.kind}`;
  const found = overviews.map(({items}) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = new Set(found.flatMap((items) => [...items.keys()]));
  return [...keys].flatMap((key) => {
    const items = found.map((byKey) => byKey.get(key));
    const first = items.find((item) => item !== undefined);
    return first && items.filter((item) => item !== undefined).length > 1 ? [{first, items}] : [];
  });
}
