import type {CreditRule, Language} from '@doorstep/contract';
import {type PictureWords, pictureWordsFor} from '../picture/picture.words.ts';

/** What is only said of contracts' schedules, in English; staff read it. */
const creditsEn = {
  title: 'What the contract says of a month',
  isPrivate: 'Indicative and private.',
  isPrivateMore: 'For staff. It is no bill and not for publishing.',
  contractor: 'Contractor',
  month: 'Month',
  schedule: (version: string) => `Schedule ${version}`,
  noSchedule: 'No schedule of a contract was in force.',
  noMonth: 'There is nothing for this contractor and month.',
  idle: 'No months were given to show.',
  totals: {earned: 'Paid', deducted: 'Taken', total: 'Total', points: 'Points', gate: 'Gate'},
  notKnown: 'Not known',
  noTotal: 'Not known while a line lacks its figure',
  columns: {
    measure: 'Measure',
    rule: 'What it does',
    threshold: 'When',
    actual: 'Actual',
    score: 'Score',
    weight: 'Weight',
    amount: 'Amount',
    points: 'Points',
    gate: 'Gate',
    words: 'In words',
  },
  rules: {
    gate: 'Gate',
    scored: 'Pays by score',
    incentive: 'Pays',
    damages: 'Takes (damages)',
    credit: 'Takes (credit)',
    points: 'Counts points',
  } as Record<CreditRule, string>,
  gates: {open: 'Open', closed: 'Closed', unknown: 'Not known'} as Record<'open' | 'closed' | 'unknown', string>,
  unknownBecause: (reason: string) => `Not known. ${reason}`,
  wholeLandlord: (figure: string) => `${figure} (whole landlord)`,
  lines: 'Lines of the schedule',
  caps: 'Caps',
};

export type CreditsWords = PictureWords & typeof creditsEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof creditsEn>> = {en: creditsEn};

/** These words in a language, or in English where there are none yet; `words.language` says which. */
export function creditsWordsFor(language: Language): CreditsWords {
  const own = TABLES[language];
  return own ? {...pictureWordsFor(language), ...own} : {...pictureWordsFor('en'), ...creditsEn};
}
