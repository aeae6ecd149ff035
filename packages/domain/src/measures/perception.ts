import type {Measure, Theme} from '@doorstep/contract';
import {cy} from './messages/generated/perception.cy.ts';
import {en} from './messages/generated/perception.en.ts';
import {createWording} from './wording.ts';

/** What differs between the twelve perception measures; the rest follows from the regulator's direction. */
interface Perception {
  number: number;
  /** In the exact words that tenants were asked in, which were English. */
  question: string;
  theme: Theme;
  counterMeasures?: string[];
}

const PERCEPTIONS: readonly Perception[] = [
  {
    number: 1,
    question:
      'Taking everything into account, how satisfied or dissatisfied are you with the service provided by [landlord]?',
    theme: 'overall',
    counterMeasures: ['tsm-tp02', 'tsm-tp09'],
  },
  {
    number: 2,
    question:
      'How satisfied or dissatisfied are you with the overall repairs service from [landlord] over the last 12 months?',
    theme: 'repairs',
    counterMeasures: ['tsm-rp02-non-emergency', 'tsm-tp03'],
  },
  {
    number: 3,
    question:
      'How satisfied or dissatisfied are you with the time taken to complete your most recent repair after you reported it?',
    theme: 'repairs',
    counterMeasures: ['tsm-tp02', 'tsm-rp02-non-emergency'],
  },
  {
    number: 4,
    question: 'How satisfied or dissatisfied are you that [landlord] provides a home that is well maintained?',
    theme: 'repairs',
    counterMeasures: ['tsm-rp01'],
  },
  {
    number: 5,
    question:
      'Thinking about the condition of the property or building you live in, how satisfied or dissatisfied are you that [landlord] provides a home that is safe?',
    theme: 'safety',
    counterMeasures: ['tsm-bs01', 'tsm-bs02'],
  },
  {
    number: 6,
    question: 'How satisfied or dissatisfied are you that [landlord] listens to your views and acts upon them?',
    theme: 'respect',
    counterMeasures: ['tsm-tp07'],
  },
  {
    number: 7,
    question:
      'How satisfied or dissatisfied are you that [landlord] keeps you informed about things that matter to you?',
    theme: 'respect',
    counterMeasures: ['tsm-tp06'],
  },
  {
    number: 8,
    question:
      'To what extent do you agree or disagree with the following: “[landlord] treats me fairly and with respect”?',
    theme: 'respect',
    counterMeasures: ['tsm-tp06'],
  },
  {
    number: 9,
    question: 'How satisfied or dissatisfied are you with [landlord]’s approach to complaints handling?',
    theme: 'complaints',
    counterMeasures: ['tsm-ch02-stage1', 'tsm-ch01-stage1'],
  },
  {
    number: 10,
    question:
      'How satisfied or dissatisfied are you that [landlord] keeps these communal areas clean and well maintained?',
    theme: 'neighbourhood',
    counterMeasures: ['tsm-tp04'],
  },
  {
    number: 11,
    question:
      'How satisfied or dissatisfied are you that [landlord] makes a positive contribution to your neighbourhood?',
    theme: 'neighbourhood',
    counterMeasures: ['tsm-tp12'],
  },
  {
    number: 12,
    question: 'How satisfied or dissatisfied are you with [landlord]’s approach to handling anti-social behaviour?',
    theme: 'neighbourhood',
    counterMeasures: ['tsm-nm01-asb'],
  },
];

const wordingOf = createWording(en, cy);

function toMeasure({number, question, theme, counterMeasures = []}: Perception): Measure {
  const code = `TP${String(number).padStart(2, '0')}`;
  const id = `tsm-${code.toLowerCase()}`;
  return {
    id,
    aliases: [],
    code,
    version: '2023',
    effectiveFrom: '2023-04-01',
    ...wordingOf(id),
    question: {en: question},
    theme,
    perspective: 'residents',
    timing: 'lagging',
    level: 'outcome',
    nature: 'qualitative',
    basis: 'perception',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    counterMeasures,
    leads: [],
  };
}

/** TP01 to TP12: what tenants say, asked in the regulator's fixed words, order and scale. */
export const PERCEPTION_MEASURES: readonly Measure[] = PERCEPTIONS.map(toMeasure);
