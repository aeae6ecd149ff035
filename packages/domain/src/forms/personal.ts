import {NAMES} from './personal-names.ts';
import {ADDRESSES, EMAILS, HEALTH, NUMBERS, PHONES, POSTCODES} from './personal-patterns.ts';

/** What says who somebody is, or tells of their health. `number` is one of theirs, such as National Insurance. */
export const PERSONAL_KINDS = ['email', 'number', 'phone', 'postcode', 'address', 'name', 'health'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A part of a text that looks personal: from `start` up to and without `end` (UTF-16 units, as `slice` counts). */
export interface PersonalDetail {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: Readonly<Record<PersonalKind, readonly RegExp[]>> = {
  email: EMAILS,
  number: NUMBERS,
  phone: PHONES,
  postcode: POSTCODES,
  address: ADDRESSES,
  name: NAMES,
  health: HEALTH,
};

/**
 * What in a text looks like a personal detail, in order, no two in one place. It warns whoever writes and blacks out for
 * most who read; it cannot find everything, and takes a few words for names that are none.
 */
export function findPersonal(text: string): PersonalDetail[] {
  let found: PersonalDetail[] = [];
  const add = (detail: PersonalDetail) => {
    const [same, other] = [true, false].map((isSame) =>
      found.filter((one) => overlap(detail, one) && (one.kind === detail.kind) === isSame),
    ) as [PersonalDetail[], PersonalDetail[]];
    if (other.length > 0) return;
    const all = [detail, ...same];
    const start = Math.min(...all.map((one) => one.start));
    const end = Math.max(...all.map((one) => one.end));
    found = [...found.filter((one) => !same.includes(one)), {kind: detail.kind, start, end}];
  };
  for (const kind of PERSONAL_KINDS) {
    for (const pattern of PATTERNS[kind]) for (const match of text.matchAll(pattern)) add(toDetail(kind, match));
  }
  for (const detail of namesAgain(text, found)) add(detail);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The text with its personal details blacked out: `█████ (phone)`. Health stays: a child's asthma is often why a repair
 * of damp cannot wait, and says by itself nobody's name.
 */
export function redact(text: string, found: readonly PersonalDetail[]): string {
  let end = 0;
  let shown = '';
  for (const detail of found.filter(({kind}) => isBlackedOut(kind)).sort((a, b) => a.start - b.start)) {
    if (detail.start < end) continue;
    shown += `${text.slice(end, detail.start)}█████ (${detail.kind})`;
    end = detail.end;
  }
  return shown + text.slice(end);
}

/** Whether `redact` takes it out. */
export const isBlackedOut = (kind: PersonalKind): boolean => kind !== 'health';

/** Other places of the names that were found, as whole words: who is named once is often named again. */
function namesAgain(text: string, found: readonly PersonalDetail[]): PersonalDetail[] {
  const names = found.filter(({kind}) => kind === 'name').map(({start, end}) => text.slice(start, end));
  const words = new Set(names.flatMap((name) => name.split(/[^\p{L}\p{M}'’-]+/u)).filter(isSpecial));
  return [...words].flatMap((word) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'))].map((match) =>
      toDetail('name', match),
    ),
  );
}

/** Part of a name that is looked for elsewhere: not a title, not an initial. */
const isSpecial = (word: string) =>
  /^\p{Lu}/u.test(word) &&
  word.length > 2 &&
  !/^(?:MRS|MISS|Mrs|Miss|Mister|Dame|Sir|Rev|Cllr|Councillor|Meistr|Bonwr|Fonesig)$/.test(word);

function toDetail(kind: PersonalKind, match: RegExpExecArray): PersonalDetail {
  const [start, end] = match.indices?.groups?.['it'] ?? [match.index, match.index + match[0].length];
  return {kind, start, end};
}

const overlap = (a: PersonalDetail, b: PersonalDetail) => a.start < b.end && b.start < a.end;
