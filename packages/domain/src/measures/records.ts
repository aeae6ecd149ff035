import type {Measure, Theme} from '@doorstep/contract';
import {cy} from './messages/generated/records.cy.ts';
import {en} from './messages/generated/records.en.ts';
import {createWording} from './wording.ts';

/** What a measure from a landlord's records must say of itself; its words stand in a table, and the rest is common to all. */
type Records = Pick<Measure, 'id' | 'code' | 'polarity' | 'unit' | 'level' | 'timing' | 'perspective'> & {
  theme: Theme;
  decimals?: number;
  counterMeasures?: string[];
  leads?: string[];
};

const SHARE = {unit: 'percent', level: 'output', timing: 'lagging'} as const;
const RATE = {unit: 'per-1000-homes', polarity: 'neutral', level: 'output', timing: 'lagging'} as const;

const wordingOf = createWording(en, cy);

function toMeasure(records: Records): Measure {
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
    ...wordingOf(records.id),
    ...records,
  };
}

const REPAIRS: readonly Records[] = [
  {
    ...SHARE,
    id: 'tsm-rp01',
    code: 'RP01',
    theme: 'repairs',
    perspective: 'homes-and-safety',
    polarity: 'lower',
    level: 'outcome',
    counterMeasures: ['tsm-tp04'],
  },
  {
    ...SHARE,
    id: 'tsm-rp02-non-emergency',
    code: 'RP02 (1)',
    theme: 'repairs',
    perspective: 'process',
    polarity: 'higher',
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
    counterMeasures: ['tsm-tp02'],
  },
];

/** Gas, fire, asbestos, water and lifts. */
const SAFETY: readonly Records[] = [1, 2, 3, 4, 5].map((number) => ({
  ...SHARE,
  id: `tsm-bs0${number}`,
  code: `BS0${number}`,
  theme: 'safety',
  perspective: 'homes-and-safety',
  polarity: 'higher',
  counterMeasures: ['tsm-tp05'],
}));

const NEIGHBOURHOOD: readonly Records[] = [
  {
    ...RATE,
    id: 'tsm-nm01-asb',
    code: 'NM01 (1)',
    theme: 'neighbourhood',
    perspective: 'residents',
    counterMeasures: ['tsm-tp12'],
  },
  {
    ...RATE,
    id: 'tsm-nm01-hate',
    code: 'NM01 (2)',
    decimals: 2,
    theme: 'neighbourhood',
    perspective: 'residents',
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
    counterMeasures: ['tsm-tp09', `tsm-ch02-stage${stage}`],
  },
  {
    ...SHARE,
    id: `tsm-ch02-stage${stage}`,
    code: `CH02 (${stage})`,
    theme: 'complaints',
    perspective: 'process',
    polarity: 'higher',
    counterMeasures: ['tsm-tp09'],
  },
]);

/** RP, BS, NM and CH: what landlords count from their own records. */
export const RECORDS_MEASURES: readonly Measure[] = [...REPAIRS, ...SAFETY, ...NEIGHBOURHOOD, ...COMPLAINTS].map(
  toMeasure,
);
