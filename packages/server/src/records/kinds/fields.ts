import type {Field} from '../kind.ts';

type Extra = Partial<Pick<Field, 'required' | 'words' | 'whole' | 'blank' | 'free'>>;

/** Says a field in one line: the table's column, its type, what it is, and headings that mean it. */
export function field(
  name: string,
  column: string,
  type: Field['type'],
  label: string,
  synonyms: readonly string[] = [],
  extra: Extra = {},
): Field {
  return {name, column, type, label, synonyms, ...extra};
}

export const required = {required: true} as const;

/** Fields that many kinds share. */
export const HOME = field('home', 'home_id', 'reference', 'the home’s own reference, never its address', [
  'uprn',
  'property ref',
  'property reference',
  'property id',
  'property code',
  'home',
  'asset id',
  'place ref',
]);
export const AREA = field('area', 'area', 'reference', 'the area or patch the home is in', [
  'area',
  'patch',
  'neighbourhood',
  'estate',
  'district',
  'region',
  'locality',
]);
export const CONTRACTOR = field('contractor', 'contractor', 'reference', 'who did the work', [
  'contractor',
  'supplier',
  'contractor name',
  'company',
  'provider',
]);
export const TRADE = field('trade', 'trade', 'reference', 'the trade', [
  'trade',
  'trade code',
  'craft',
  'work type',
  'type',
]);
export const WORK_ORDER = field('work-order', 'work_order', 'reference', 'the work order it belongs to', [
  'work order',
  'works order',
  'job no',
  'job number',
  'job ref',
  'repair no',
  'order no',
  'wo',
]);
export const CHANNEL = field(
  'channel',
  'channel',
  'one-of',
  'how people were reached',
  ['channel', 'method', 'survey method'],
  {
    words: {
      telephone: ['phone', 'call', 'telephone interview'],
      internet: ['email', 'e-mail', 'online', 'web', 'portal', 'app'],
      'face-to-face': ['in person', 'face to face', 'visit'],
      postal: ['post', 'letter', 'paper'],
      sms: ['text', 'text message'],
      other: [],
    },
  },
);
