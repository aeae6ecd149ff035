import type {Language, WitnessPair, WitnessVerdict} from '@doorstep/contract';

/** The three who can say whether a repair is done, in the order they are shown. */
export const WITNESS_NAMES = ['record', 'inspector', 'resident'] as const;
export type WitnessName = (typeof WITNESS_NAMES)[number];

/** What is only said of the three witnesses, in English. */
const en = {
  title: 'Records, inspectors and residents',
  nothing: 'There are no figures yet.',
  finished: (period: string) => `Of repairs finished ${period}.`,
  who: {record: 'Record', inspector: 'Inspector', resident: 'Resident'} as Record<WitnessName, string>,
  marks: {
    record: 'The record: finished on time',
    inspector: 'Inspector on site: passed',
    resident: 'Resident: it is fixed',
  } as Record<WitnessName, string>,
  said: {
    record: (said: string, asked: string) => `${said} of ${asked} finished on time.`,
    inspector: (said: string, asked: string) => `${said} of the ${asked} looked at passed.`,
    resident: (said: string, asked: string) => `${said} of the ${asked} who answered say it is fixed.`,
  } as Record<WitnessName, (said: string, asked: string) => string>,
  pairs: {
    'record-inspector': 'Record and inspector agree',
    'record-resident': 'Record and resident agree',
    'inspector-resident': 'Inspector and resident agree',
  } as Record<WitnessPair, string>,
  verdict: 'In words',
  verdicts: {
    agree: 'Borne out',
    disagree: 'Records say more',
    'too-few': 'Too few to tell',
  } as Record<WitnessVerdict, string>,
  group: 'Who did the work',
  tooFew: 'Not shown',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type WitnessWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function witnessWordsFor(language: Language): WitnessWords {
  return TABLES[language] ?? en;
}
