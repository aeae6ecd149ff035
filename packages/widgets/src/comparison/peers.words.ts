import type {Language, LandlordType} from '@doorstep/contract';

/** What is only said of landlords one by one, in English. */
const en = {
  madeUp: 'This landlord is made up, so there are no others to compare it with.',
  none: 'No other landlord publishes this figure, counted in the same way.',
  same: 'About the same',
  lower: 'Clearly lower',
  higher: 'Clearly higher',
  sentence: {
    same: 'About the same as this landlord.',
    lower: 'Clearly lower than this landlord.',
    higher: 'Clearly higher than this landlord.',
  },
  keySame: 'Another landlord, about the same',
  keyOther: 'Another landlord, clearly lower or higher',
  beyond: {
    low: (count: string) => `${count} lower still`,
    high: (count: string) => `${count} higher still`,
  },
  show: 'Show',
  line: 'All in one line',
  size: 'By size',
  title: 'Landlord by landlord',
  landlord: 'Landlord',
  result: 'Result',
  answers: 'Answers',
  cases: 'Counted',
  likely: 'Likely range',
  beside: 'Beside this landlord',
  us: 'This landlord',
  notCompared: 'Not compared.',
  otherType: {
    'local-authority': 'It is a council.',
    'private-registered-provider': 'It is a housing association.',
  } as Record<LandlordType, string>,
  otherSize: 'It has far more or far fewer homes.',
  moreSupported: 'It has much supported housing.',
  lessSupported: 'It has little supported housing.',
  notAlike: 'Too little is known to say whether it is like this one.',
  answered: (count: string) => `${count} answered.`,
  counted: (count: string) => `Of ${count}.`,
  range: (low: string, high: string) => `${low} to ${high}`,
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type PeersWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function peersWordsFor(language: Language): PeersWords {
  return TABLES[language] ?? en;
}
