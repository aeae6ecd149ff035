import type {Measure, Theme} from '@doorstep/contract';

/** What a measure from a landlord's records must say of itself; the rest is common to all of them. */
type Records = Pick<Measure, 'id' | 'code' | 'polarity' | 'unit' | 'level' | 'timing' | 'perspective'> & {
  theme: Theme;
  decimals?: number;
  name: string;
  meaning: string;
  why: string;
  numerator: string;
  denominator: string;
  exclusions: string;
  clock?: string;
  counterMeasures?: string[];
  leads?: string[];
};

const SHARE = {unit: 'percent', level: 'output', timing: 'lagging'} as const;
const RATE = {unit: 'per-1000-homes', polarity: 'neutral', level: 'output', timing: 'lagging'} as const;

function toMeasure(records: Records): Measure {
  const {name, meaning, why, numerator, denominator, exclusions, clock, ...rest} = records;
  return {
    aliases: [],
    version: '2023',
    effectiveFrom: '2023-04-01',
    nature: 'quantitative',
    basis: 'records',
    decimals: 1,
    question: null,
    counterMeasures: [],
    leads: [],
    ...rest,
    name: {en: name},
    meaning: {en: meaning},
    why: {en: why},
    numerator: {en: numerator},
    denominator: {en: denominator},
    exclusions: {en: exclusions},
    clock: clock === undefined ? null : {en: clock},
  };
}

const REPAIR_CLOCK =
  'The landlord’s own target time, from the report to the finished repair. Each landlord sets its own, so compare with care.';

const REPAIRS: readonly Records[] = [
  {
    ...SHARE,
    id: 'tsm-rp01',
    code: 'RP01',
    theme: 'repairs',
    perspective: 'homes-and-safety',
    polarity: 'lower',
    level: 'outcome',
    name: 'Homes below the Decent Homes Standard',
    meaning: 'How many rented homes do not meet the government’s Decent Homes Standard. Lower is better.',
    why: 'A home below the standard has a serious hazard, is in disrepair, or lacks what a home should have.',
    numerator: 'Homes that failed the Decent Homes Standard at the end of the year.',
    denominator: 'All low cost rental homes that the standard applied to.',
    exclusions: 'Homes that the standard does not apply to.',
    counterMeasures: ['tsm-tp04'],
  },
  {
    ...SHARE,
    id: 'tsm-rp02-non-emergency',
    code: 'RP02 (1)',
    theme: 'repairs',
    perspective: 'process',
    polarity: 'higher',
    name: 'Everyday repairs finished on time',
    meaning: 'How many non-emergency repairs were finished within the time the landlord set itself.',
    why: 'It shows whether the landlord keeps its own promise. Only finished jobs count, so read it beside the jobs still waiting.',
    numerator: 'Non-emergency repairs finished within the landlord’s target time.',
    denominator: 'All non-emergency repairs finished in the year.',
    exclusions: 'Jobs not finished by the end of the year and jobs that were cancelled.',
    clock: REPAIR_CLOCK,
    counterMeasures: ['tsm-tp02', 'tsm-tp03'],
    leads: ['tsm-tp03'],
  },
  {
    ...SHARE,
    id: 'tsm-rp02-emergency',
    code: 'RP02 (2)',
    theme: 'repairs',
    perspective: 'process',
    polarity: 'higher',
    name: 'Emergency repairs finished on time',
    meaning: 'How many emergency repairs were finished within the time the landlord set itself.',
    why: 'An emergency is a danger to people or the home. Every late one matters.',
    numerator: 'Emergency repairs finished within the landlord’s target time.',
    denominator: 'All emergency repairs finished in the year.',
    exclusions: 'Jobs not finished by the end of the year and jobs that were cancelled.',
    clock: REPAIR_CLOCK,
    counterMeasures: ['tsm-tp02'],
  },
];

interface Check {
  number: number;
  name: string;
  what: string;
  why: string;
}

const CHECKS: readonly Check[] = [
  {number: 1, name: 'Gas safety checks', what: 'gas safety checks', why: 'A faulty gas appliance can kill.'},
  {
    number: 2,
    name: 'Fire risk assessments',
    what: 'fire risk assessments',
    why: 'They find what would let a fire start or spread.',
  },
  {
    number: 3,
    name: 'Asbestos checks',
    what: 'asbestos surveys or re-inspections',
    why: 'Asbestos is harmless only while nobody disturbs it, so people must know where it is.',
  },
  {
    number: 4,
    name: 'Water safety checks',
    what: 'legionella risk assessments',
    why: 'Legionella in a water system can cause a serious lung disease.',
  },
  {
    number: 5,
    name: 'Lift safety checks',
    what: 'safety checks of shared passenger lifts',
    why: 'A lift that fails can hurt people, or leave them unable to go out.',
  },
];

const SAFETY: readonly Records[] = CHECKS.map((check) => ({
  ...SHARE,
  id: `tsm-bs0${check.number}`,
  code: `BS0${check.number}`,
  theme: 'safety',
  perspective: 'homes-and-safety',
  polarity: 'higher',
  name: check.name,
  meaning: `How many homes are in buildings where all required ${check.what} have been done.`,
  why: check.why,
  numerator: `Homes for which all required ${check.what} were done at the end of the year.`,
  denominator: `Homes for which ${check.what} were required.`,
  exclusions: 'Homes that need no such check.',
  counterMeasures: ['tsm-tp05'],
}));

const NEIGHBOURHOOD: readonly Records[] = [
  {
    ...RATE,
    id: 'tsm-nm01-asb',
    code: 'NM01 (1)',
    theme: 'neighbourhood',
    perspective: 'residents',
    name: 'Anti-social behaviour cases',
    meaning: 'How many anti-social behaviour cases were opened in the year for every 1,000 homes.',
    why: 'More cases can mean more trouble, or that more people trust the landlord to act. Neither way is better alone.',
    numerator: 'Cases opened by or for the landlord in the year, hate incidents included.',
    denominator: 'Homes owned at the end of the year, in thousands.',
    exclusions: 'None.',
    counterMeasures: ['tsm-tp12'],
  },
  {
    ...RATE,
    id: 'tsm-nm01-hate',
    code: 'NM01 (2)',
    decimals: 2,
    theme: 'neighbourhood',
    perspective: 'residents',
    name: 'Hate incidents',
    meaning: 'How many anti-social behaviour cases about hate incidents were opened for every 1,000 homes.',
    why: 'People who are attacked for who they are need a landlord that takes it seriously. More reports can mean more trust.',
    numerator: 'Cases about hate incidents opened by or for the landlord in the year.',
    denominator: 'Homes owned at the end of the year, in thousands.',
    exclusions: 'None.',
    counterMeasures: ['tsm-tp12'],
  },
];

const COMPLAINTS: readonly Records[] = ([1, 2] as const).flatMap((stage): Records[] => [
  {
    ...RATE,
    id: `tsm-ch01-stage${stage}`,
    code: `CH01 (${stage})`,
    theme: 'complaints',
    perspective: 'residents',
    name: stage === 1 ? 'Complaints made' : 'Complaints taken further',
    meaning:
      stage === 1
        ? 'How many first complaints (stage 1) tenants made for every 1,000 homes.'
        : 'How many complaints were taken to the second stage for every 1,000 homes.',
    why: 'More complaints can mean worse service, or that complaining is made easy. Neither way is better alone.',
    numerator: `Stage ${stage} complaints made in the year.`,
    denominator: 'Homes of this kind owned at the end of the year, in thousands.',
    exclusions: 'None.',
    counterMeasures: ['tsm-tp09', `tsm-ch02-stage${stage}`],
  },
  {
    ...SHARE,
    id: `tsm-ch02-stage${stage}`,
    code: `CH02 (${stage})`,
    theme: 'complaints',
    perspective: 'process',
    polarity: 'higher',
    name: stage === 1 ? 'Complaints answered on time' : 'Second-stage complaints answered on time',
    meaning: `How many stage ${stage} complaints were answered within the time the Complaint Handling Code sets.`,
    why: 'An answer on time is a duty. It does not say that the answer was a good one.',
    numerator: `Stage ${stage} complaints answered within the time of the Complaint Handling Code.`,
    denominator: `All stage ${stage} complaints made in the year.`,
    exclusions: 'None.',
    clock:
      stage === 1
        ? '10 working days from the day the complaint was acknowledged; 10 more where the tenant was told why.'
        : '20 working days from the day the complaint was taken further; 20 more where the tenant was told why.',
    counterMeasures: ['tsm-tp09'],
  },
]);

/** RP, BS, NM and CH: what landlords count from their own records. */
export const RECORDS_MEASURES: readonly Measure[] = [...REPAIRS, ...SAFETY, ...NEIGHBOURHOOD, ...COMPLAINTS].map(
  toMeasure,
);
