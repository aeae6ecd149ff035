import type {Language} from '@doorstep/contract';

/** What is only said of a landlord among others, in English. */
const en = {
  none: 'There is nothing to compare this figure with.',
  group: (landlords: string, name: string, period: string) =>
    `${landlords} landlords have a figure for ${period}: ${name}.`,
  amongThem: 'This one is among them.',
  us: 'This landlord',
  usIs: (figure: string) => `This landlord: ${figure}`,
  lower: (count: string) => `${count} clearly lower`,
  same: (count: string) => `${count} about the same`,
  higher: (count: string) => `${count} clearly higher`,
  toTheLeft: (text: string) => `← ${text}`,
  toTheRight: (text: string) => `${text} →`,
  ofOthers: (text: string, others: string) => `Of ${others} other landlords, ${text}.`,
  half: (low: string, high: string) => `Half of them: ${low} to ${high}`,
  middle: (figure: string) => `The one in the middle: ${figure}`,
  whom: 'Compared with',
  year: 'Period',
  own: 'This landlord',
  landlords: 'Landlords',
  quarter: 'A quarter are at or below',
  median: 'In the middle',
  threeQuarters: 'Three quarters are at or below',
  reallyLower: 'Clearly lower',
  about: 'About the same',
  reallyHigher: 'Clearly higher',
  inWords: 'In words',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type ComparisonWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function comparisonWordsFor(language: Language): ComparisonWords {
  return TABLES[language] ?? en;
}
