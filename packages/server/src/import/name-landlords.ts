import type {StoredLandlord} from '../store/types.ts';
import type {YearName} from '../store/write-tsm.ts';
import {giveSlug, RESERVED_SLUGS, toSlug} from './slug.ts';
import type {TsmReturnContent} from './tsm-return.ts';

/**
 * Slugs for codes that have none yet, by code.
 *
 * The rule: a code gets its slug from the name in the first year imported into this store, and keeps it. Years that
 * come together are taken oldest first and codes in their own order, so that importing 2023-24 and then 2024-25
 * gives the same slugs as importing both at once. Later names become aliases.
 */
export function giveSlugs(
  known: readonly StoredLandlord[],
  returns: readonly TsmReturnContent[],
): ReadonlyMap<string, string> {
  const slugs = new Map(known.map(({code, id}) => [code, id]));
  const taken = new Set(known.flatMap(({id, aliases}) => [id, ...aliases]));
  for (const content of [...returns].sort(byYear)) {
    const named = new Map([...content.notIncluded, ...content.profiles].map(({code, name}) => [code, name]));
    for (const code of [...named.keys()].sort()) {
      if (slugs.has(code)) continue;
      const slug = giveSlug(named.get(code) ?? '', code, (candidate) => taken.has(candidate));
      slugs.set(code, slug);
      // Its code is an alias already, though aliases are worked out later.
      taken.add(slug).add(toSlug(code));
    }
  }
  return slugs;
}

/** Landlords with their newest name, earlier names and aliases, from every name the store holds. */
export function nameLandlords(
  slugs: ReadonlyMap<string, string>,
  known: readonly StoredLandlord[],
  names: readonly YearName[],
): readonly StoredLandlord[] {
  const namesById = groupNames(names);
  const knownByCode = new Map(known.map((landlord) => [landlord.code, landlord]));
  const claimed = new Set(['', ...RESERVED_SLUGS, ...slugs.values()]);
  return [...slugs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, id]) => {
      const before = knownByCode.get(code);
      const [name = before?.name ?? id, ...earlierNames] = namesById.get(id) ?? [];
      const wanted = [code, name, ...earlierNames, ...(before?.aliases ?? [])].map(toSlug);
      const aliases = [...new Set(wanted)].filter((alias) => !claimed.has(alias)).sort();
      for (const alias of aliases) claimed.add(alias);
      return {id, code, name, earlierNames, aliases};
    });
}

/** Distinct names by landlord, newest first. */
function groupNames(names: readonly YearName[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const {landlordId, name} of [...names].sort((a, b) => byYear(b, a))) {
    const known = grouped.get(landlordId) ?? [];
    if (!known.includes(name)) known.push(name);
    grouped.set(landlordId, known);
  }
  return grouped;
}

function byYear(a: {readonly year: string}, b: {readonly year: string}): number {
  return a.year === b.year ? 0 : a.year < b.year ? -1 : 1;
}
