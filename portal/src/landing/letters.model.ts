import type {Landlord} from '@doorstep/contract';

/** Landlords under one letter. */
export interface LetterGroup {
  letter: string;
  /** The letter's place on the page. */
  id: string;
  landlords: Landlord[];
}

const OTHER = '#';

/** Landlords by the first letter of their name, in the order of the language; names that start otherwise stand under `#`. */
export function toLetters(landlords: readonly Landlord[], locale: string): LetterGroup[] {
  const collator = new Intl.Collator(locale, {sensitivity: 'base', numeric: true});
  const groups = new Map<string, Landlord[]>();
  for (const landlord of [...landlords].sort((a, b) => collator.compare(a.name, b.name))) {
    // Without its mark: `É` stands under E.
    const first = landlord.name.normalize('NFD').charAt(0).toLocaleUpperCase(locale);
    const letter = /\p{L}/u.test(first) ? first : OTHER;
    const group = groups.get(letter);
    if (group) group.push(landlord);
    else groups.set(letter, [landlord]);
  }
  return [...groups].map(([letter, members]) => ({
    letter,
    id: letter === OTHER ? 'letter-other' : `letter-${letter}`,
    landlords: members,
  }));
}

/** What a landlord is found by beside its name: earlier names and the regulator's code. */
export function otherWords(landlord: Landlord): string[] {
  return [...landlord.earlierNames, landlord.code];
}
