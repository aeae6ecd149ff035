import {
  type LANDLORD_TYPES,
  type REGIONS,
  type SIZE_BANDS,
  type SURVEY_APPROACHES,
  type SURVEY_METHODS,
} from '@doorstep/contract';
import {toTextOrNull, type OnUnknownWord} from './cells.ts';

type Words<T extends string> = Readonly<Record<string, T | null>>;

/** Keys are the file's words without case, spaces, commas and hyphens. Null: known, and says nothing. */
const TYPES: Words<(typeof LANDLORD_TYPES)[number]> = {
  la: 'local-authority',
  larp: 'local-authority',
  prp: 'private-registered-provider',
};

const SIZES: Words<(typeof SIZE_BANDS)[number]> = {
  '<5000': 'under-5000',
  '500040000': '5000-40000',
  '>40000': 'over-40000',
  mergedduringyear: null,
};

const REGION_WORDS: Words<(typeof REGIONS)[number]> = {
  london: 'london',
  south: 'south',
  midlands: 'midlands',
  north: 'north',
  mixed: 'mixed',
  mergedduringyear: null,
};

const METHODS: Words<(typeof SURVEY_METHODS)[number] | 'none'> = {
  telephone: 'telephone',
  internet: 'internet',
  facetoface: 'face-to-face',
  postal: 'postal',
  sms: 'sms',
  other: 'other',
  nopredominantmethod: 'none',
};

const APPROACHES: Words<(typeof SURVEY_APPROACHES)[number]> = {sample: 'sample', census: 'census'};

const SUPPORTED: Words<'yes' | 'no'> = {yes: 'yes', no: 'no', mergedduringyear: null};

/** The kinds of category this file knows, by name. */
export const CATEGORIES = {
  type: TYPES,
  size: SIZES,
  region: REGION_WORDS,
  method: METHODS,
  approach: APPROACHES,
  supported: SUPPORTED,
} as const;

/**
 * A category cell in our words; null when blank, marked or saying nothing. An unknown word also gives null and is
 * reported: a new word from the regulator must be seen, and must not stop a year of figures.
 */
export function toCategory<K extends keyof typeof CATEGORIES>(
  kind: K,
  cell: unknown,
  place: string,
  onUnknown: OnUnknownWord,
): NonNullable<(typeof CATEGORIES)[K][string]> | null {
  const text = toTextOrNull(cell);
  if (text === null) return null;
  const words: Words<string> = CATEGORIES[kind];
  const found = words[text.toLowerCase().replace(/[\s,\-_]/g, '')];
  if (found === undefined) onUnknown(text, place);
  return (found ?? null) as NonNullable<(typeof CATEGORIES)[K][string]> | null;
}
