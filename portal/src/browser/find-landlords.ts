/** A landlord as the list on the first page holds it. */
export interface Findable {
  name: string;
  /** Earlier names and the regulator's code. */
  others: readonly string[];
  href: string;
}

/** A landlord that was found, and the other name it was found by, if it was not its own. */
export interface Found extends Findable {
  by: string | null;
}

/** Lower case, without marks on letters and without punctuation: `St. Leger’s` is found by `st legers`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Landlords that hold every word typed, each at the start of a word or within one; names that begin with what was typed
 * come first, then names where a word begins with it, then the rest, each in the order of the list.
 */
export function findLandlords(typed: string, landlords: readonly Findable[]): Found[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const ranked = landlords.flatMap((landlord): {rank: number; landlord: Found}[] => {
    const name = rank(plain(landlord.name), wanted, words);
    if (name !== null) return [{rank: name, landlord: {...landlord, by: null}}];
    const by = landlord.others.find((other) => rank(plain(other), wanted, words) !== null);
    return by === undefined ? [] : [{rank: 3, landlord: {...landlord, by}}];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({landlord}) => landlord);
}

function rank(text: string, wanted: string, words: readonly string[]): 0 | 1 | 2 | null {
  if (text.startsWith(wanted)) return 0;
  if (!words.every((word) => text.includes(word))) return null;
  return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2;
}
