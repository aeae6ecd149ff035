import type {Language, ProgrammeStanding} from '@doorstep/contract';

/** What is only said of planned works, in English. */
const en = {
  title: 'Planned work on homes',
  nothing: 'There is no planned work to show yet.',
  which: 'Which programme',
  /** Where a programme stands, its days and then its money. */
  time: {
    'as-planned': 'On time',
    behind: 'Behind its plan',
    'not-known': 'Not known if it is on time',
  } as Partial<Record<ProgrammeStanding, string>>,
  money: {
    'as-planned': 'costs about as planned',
    over: 'costs more than planned',
    under: 'costs less than planned',
    'not-known': 'not known if it keeps to its money',
  } as Partial<Record<ProgrammeStanding, string>>,
  standing: (time: string, money: string) => `${time}; ${money}.`,
  month: 'By the end of',
  planned: 'Planned',
  done: 'Done',
  expected: 'Expected',
  homes: 'Homes',
  allHomes: (count: string) => `All ${count} homes`,
  countDone: (count: string) => `${count} done`,
  notFinal: 'Not final',
  notKnown: 'Not known',
  budget: 'Budget for all homes',
  spent: 'Spent on homes that are done',
  forecast: 'Expected for all homes',
  budgetSaid: (amount: string) => `The budget for all homes is ${amount}.`,
  spentSaid: (amount: string, homes: string) => `${amount} was spent on the ${homes} homes that are done.`,
  wasToCost: (amount: string) => `They were to cost ${amount}.`,
  forecastSaid: (amount: string) => `All homes are expected to cost ${amount}.`,
  unknownSaid: (what: string) => `${what}: not known.`,
  monthDone: (month: string, planned: string, done: string) =>
    `By the end of ${month}: ${done} homes done, ${planned} planned.`,
  monthExpected: (month: string, planned: string, expected: string) =>
    `By the end of ${month}: ${expected} homes expected to be done, ${planned} planned. Not final.`,
  keyPlanned: 'Homes planned to be done, and the budget',
  keyDone: 'Homes done, and money spent',
  keyExpected: 'Expected',
  keyWasToCost: 'What the homes that are done were to cost',
  asAt: (day: string) => `Counted up to ${day}.`,
  leftOut: 'Months with too few homes between them are left out, so that no one can be picked out.',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type ProgrammeWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function programmeWordsFor(language: Language): ProgrammeWords {
  return TABLES[language] ?? en;
}
