import type {MissingReason, MovementVerdict, PeerGroup, Standing, Tenure} from '@doorstep/contract';
import {credits} from './credits.en.ts';
import {improvement} from './improvement.en.ts';
import {insights} from './insights.en.ts';
import {records} from './records.en.ts';
import {countedThings, people, rateStatement, shareStatement} from './statements.en.ts';

const REASONS: Readonly<Record<MissingReason, string>> = {
  suppressed: 'Too few people are behind it to show it safely.',
  'not-collected': 'The landlord left it blank.',
  'not-due': 'The landlord did not have to report it.',
  withdrawn: 'It was withdrawn.',
  excluded: 'The regulator left it out of its figures.',
  undefined: 'There was nothing to count.',
};

const CLAUSES: Readonly<Partial<Record<MovementVerdict, string>>> = {
  better: 'better than the year before',
  worse: 'worse than the year before',
  higher: 'higher than the year before',
  lower: 'lower than the year before',
  'no-real-change': 'about the same as the year before',
};

const STANDING: Readonly<Partial<Record<Standing, string>>> = {
  better: 'better than most similar landlords',
  worse: 'worse than most similar landlords',
  higher: 'higher than most similar landlords',
  lower: 'lower than most similar landlords',
  'about-the-same': 'about the same as most similar landlords',
  mixed: 'in the middle of similar landlords',
};

const SCOPES: Readonly<Record<Tenure, string>> = {
  all: 'All homes',
  LCRA: 'Rented homes',
  LCHO: 'Shared ownership',
  combined: 'Rented and shared ownership together',
};

const METHODS: Readonly<Record<string, string>> = {
  telephone: 'by telephone',
  internet: 'online',
  'face-to-face': 'face to face',
  postal: 'by post',
  sms: 'by text message',
  other: 'in other ways',
  none: 'in a mix of ways',
};

/** English, the source of every sentence computed at release. Another language is a second object of this type. */
export const en = {
  records,
  people,
  shareStatement,
  rateStatement,
  countedThings,
  missing: (reason: MissingReason) => REASONS[reason],
  noFigure: (year: string, reason: MissingReason) => `There is no figure for ${year}. ${REASONS[reason]}`,
  scope: (tenure: Tenure) => SCOPES[tenure],
  method: (method: string) => METHODS[method] ?? METHODS['other'] ?? method,

  all: 'All',
  none: 'None of the',
  almostAll: 'More than 99 of every 100',
  almostNone: 'Fewer than 1 of every 100',
  outOf100: (n: string) => `${n} of every 100`,

  movement: {
    better: (before: string, year: string) => `Better. It was ${before} in ${year}.`,
    worse: (before: string, year: string) => `Worse. It was ${before} in ${year}.`,
    higher: (before: string, year: string) => `Higher. It was ${before} in ${year}.`,
    lower: (before: string, year: string) => `Lower. It was ${before} in ${year}.`,
    same: (before: string, year: string) => `No real change. It was ${before} in ${year}.`,
    sameClose: (now: string, before: string, year: string) => `No real change. ${now}; it was ${before} in ${year}.`,
    lowerIsBetter: 'Lower is better.',
    tooFew: (fewest: string, who: string, year: string) => `Too few to tell. Only ${fewest} ${who} in ${year}.`,
    refused: (year: string, reason: string) => `Cannot be compared with ${year}. ${reason}`,
    noEarlier: 'There is no earlier figure to compare with.',
    noEarlierYear: (year: string, reason: MissingReason) =>
      `There is no figure for ${year} to compare with. ${REASONS[reason]}`,
  },
  answered: (who: string) => `${who} answered`,

  days: (count: number, shown: string) => (count === 1 ? '1 day' : `${shown} days`),
  hours: (count: number, shown: string) => (count === 1 ? '1 hour' : `${shown} hours`),

  refusals: {
    method: (before: string, now: string) =>
      `Most answers were collected ${before} then, and ${now} now. That alone can change a score.`,
    target: (before: string, now: string) => `The landlord’s target time was ${before} then, and is ${now} now.`,
    standard: 'The landlord used its own answer times then, not those of the Complaint Handling Code.',
    noCounts: 'The counts behind the figure were not published.',
  },

  that: (clauses: string[]) => `That is ${clauses.join(', and ')}.`,
  movementClause: (verdict: MovementVerdict) => CLAUSES[verdict],
  standingClause: (standing: Standing) => STANDING[standing],
  surveyBase: (base: string, who: string, low: string, high: string) =>
    `${base} ${who} answered; the true figure is likely to be between ${low} and ${high}.`,
  surveyBaseOnly: (base: string, who: string) => `${base} ${who} answered.`,
  countBase: (base: string, things: string) => `This is a full count of ${base} ${things}.`,

  context: {
    asked: (who: string, year: string) => `of ${who} asked, ${year}`,
    counted: (base: string, things: string, year: string) => `of ${base} ${things}, ${year}`,
    share: (year: string) => `in ${year}`,
    rate: (year: string) => `for every 1,000 homes, ${year}`,
    missing: (year: string) => `no figure for ${year}`,
  },

  openRepairs: (open: string, date: string) =>
    `On ${date}, ${open} repairs were still waiting to be finished. Waiting jobs are not in this figure.`,

  peers: {
    group: (group: PeerGroup, detail: string) => (group === 'all' ? 'large landlords in England' : detail),
    type: {'local-authority': 'councils', 'private-registered-provider': 'housing associations'},
    size: {
      'under-5000': 'fewer than 5,000 homes',
      '5000-40000': '5,000 to 40,000 homes',
      'over-40000': 'more than 40,000 homes',
    },
    region: {
      london: 'mostly in London',
      south: 'mostly in the South',
      midlands: 'mostly in the Midlands',
      north: 'mostly in the North',
      mixed: 'in several regions',
    },
    // The regulator's line is 30% of the homes, so "mostly" would be wrong.
    supported: {true: 'much supported housing', false: 'little supported housing'},
    having: (things: string[]) => `with ${things.join(' and ')}`,
    landlords: 'landlords',
    tooFew: (name: string) => `Too few ${name} have a figure to compare with.`,
    noFigure: 'Without a figure there is nothing to compare.',
    counts: (lower: string, same: string, higher: string, total: string, name: string) =>
      `Of ${total} other ${name}: ${lower} clearly lower, ${same} about the same, ${higher} clearly higher.`,
    ownTargets: 'Landlords set their own target times, so compare with care.',
  },

  headline: {
    satisfied: (share: string, who: string) => `${share} ${who} are satisfied overall`,
    unknown: 'How this landlord is doing',
  },
  passport: {
    counts: 'What it counts',
    outOf: 'Out of',
    leftOut: 'Left out',
    clock: 'Time allowed',
    asked: 'Who was asked',
    askedValue: (people: string, homes: string, approach: 'sample' | 'census') =>
      approach === 'census' ? `Everyone: all ${homes} ${people}` : `A sample of ${homes} ${people}`,
    answered: 'How many answered the survey',
    answeredValue: (count: string, required: string | null) =>
      required === null ? count : `${count}; the regulator asks for at least ${required}`,
    method: 'How they were asked',
    margin: 'Margin of the whole survey',
    marginValue: (points: string) => `About ${points} points either way, as the regulator works it out`,
    weighted: 'Weighted',
    weightedYes: (by: string) => (by === '' ? 'Yes' : `Yes, by ${by}`),
    weightedNo: 'No: every answer counts the same',
    frame: 'Households left out of the survey',
    nobody: 'None',
    contractor: 'Survey done by',
    ownStaff: 'The landlord itself',
    outside: 'An outside firm',
    excluded: 'The regulator’s note',
    target: 'The landlord’s target time',
    repairs: 'Repairs in the year',
    repairsValue: (raised: string, completed: string, ended: string, open: string) =>
      `${raised} reported, ${completed} finished, ${ended} ended another way, ${open} still waiting at the end of the year`,
    extension: 'Answered with extra time',
    extensionValue: (withExtra: string, without: string) => `${withExtra}; ${without} without`,
    website: 'The landlord’s own page',
    source: 'Read from',
    definition: 'Definition',
    definitionValue: (code: string, version: string) => `${code}, regulator’s technical requirements of ${version}`,
    release: 'Release',
  },
  summary: (name: string, year: string) =>
    `${name}: what tenants said and what the landlord counted in ${year}, as published by the Regulator of Social Housing.`,
  credits,
  improvement,
  insights,
  notIncluded: (year: string, note: string) => `${year}: ${note}`,
};

/** The words of one language. */
export type Words = typeof en;
