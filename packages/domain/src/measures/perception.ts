import type {Measure, Theme} from '@doorstep/contract';

/** What differs between the twelve perception measures; the rest follows from the regulator's direction. */
interface Perception {
  number: number;
  name: string;
  meaning: string;
  why: string;
  question: string;
  theme: Theme;
  asked: string;
  notApplicable: boolean;
  counterMeasures?: string[];
}

const ASKED_ALL = 'tenants who answered the question';

const PERCEPTIONS: readonly Perception[] = [
  {
    number: 1,
    name: 'Satisfied overall',
    meaning:
      'How many tenants are satisfied with the service they get from their landlord, taking everything together.',
    why: 'It is the broadest answer tenants can give. It moves with repairs more than with anything else.',
    question:
      'Taking everything into account, how satisfied or dissatisfied are you with the service provided by [landlord]?',
    theme: 'overall',
    asked: ASKED_ALL,
    notApplicable: false,
    counterMeasures: ['tsm-tp02', 'tsm-tp09'],
  },
  {
    number: 2,
    name: 'Satisfied with repairs',
    meaning: 'How many tenants who had a repair in the last 12 months are satisfied with the repairs service.',
    why: 'Repairs are what tenants need most from a landlord. This is their own verdict, not the landlord’s records.',
    question:
      'How satisfied or dissatisfied are you with the overall repairs service from [landlord] over the last 12 months?',
    theme: 'repairs',
    asked: 'tenants who had a repair in the last 12 months and answered',
    notApplicable: false,
    counterMeasures: ['tsm-rp02-non-emergency', 'tsm-tp03'],
  },
  {
    number: 3,
    name: 'Satisfied with the time a repair took',
    meaning:
      'How many tenants who had a repair are satisfied with how long their latest repair took after they reported it.',
    why: 'A long wait means living with the fault. Speed should not be bought with poor work, so read it with the other repairs figures.',
    question:
      'How satisfied or dissatisfied are you with the time taken to complete your most recent repair after you reported it?',
    theme: 'repairs',
    asked: 'tenants who had a repair in the last 12 months and answered',
    notApplicable: false,
    counterMeasures: ['tsm-tp02', 'tsm-rp02-non-emergency'],
  },
  {
    number: 4,
    name: 'Home is well maintained',
    meaning: 'How many tenants are satisfied that their landlord keeps their home well maintained.',
    why: 'A well kept home needs fewer repairs and costs less to live in.',
    question: 'How satisfied or dissatisfied are you that [landlord] provides a home that is well maintained?',
    theme: 'repairs',
    asked: ASKED_ALL,
    notApplicable: false,
    counterMeasures: ['tsm-rp01'],
  },
  {
    number: 5,
    name: 'Home is safe',
    meaning: 'How many tenants are satisfied that their landlord provides a home that is safe.',
    why: 'Everyone should feel safe at home. Read it beside the safety checks: feeling safe and being checked are not the same.',
    question:
      'Thinking about the condition of the property or building you live in, how satisfied or dissatisfied are you that [landlord] provides a home that is safe?',
    theme: 'safety',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-bs01', 'tsm-bs02'],
  },
  {
    number: 6,
    name: 'Landlord listens and acts',
    meaning: 'How many tenants are satisfied that their landlord listens to their views and acts on them.',
    why: 'Being asked is worth little if nothing follows.',
    question: 'How satisfied or dissatisfied are you that [landlord] listens to your views and acts upon them?',
    theme: 'respect',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-tp07'],
  },
  {
    number: 7,
    name: 'Kept informed',
    meaning: 'How many tenants are satisfied that their landlord tells them about things that matter to them.',
    why: 'Knowing what is happening, and when, saves worry and wasted days.',
    question:
      'How satisfied or dissatisfied are you that [landlord] keeps you informed about things that matter to you?',
    theme: 'respect',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-tp06'],
  },
  {
    number: 8,
    name: 'Treated fairly and with respect',
    meaning: 'How many tenants agree that their landlord treats them fairly and with respect.',
    why: 'Respect is the least anyone should expect from the people who run their home.',
    question:
      'To what extent do you agree or disagree with the following: “[landlord] treats me fairly and with respect”?',
    theme: 'respect',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-tp06'],
  },
  {
    number: 9,
    name: 'Satisfied with how complaints are handled',
    meaning:
      'How many tenants who complained in the last 12 months are satisfied with how their landlord handles complaints.',
    why: 'Only people who complained are asked, so this is often the lowest figure, and often rests on few answers.',
    question: 'How satisfied or dissatisfied are you with [landlord]’s approach to complaints handling?',
    theme: 'complaints',
    asked: 'tenants who said they complained in the last 12 months and answered',
    notApplicable: false,
    counterMeasures: ['tsm-ch02-stage1', 'tsm-ch01-stage1'],
  },
  {
    number: 10,
    name: 'Shared areas are clean and well maintained',
    meaning: 'How many tenants with shared areas are satisfied that these are kept clean and well maintained.',
    why: 'Stairs, lifts and yards are part of the home too.',
    question:
      'How satisfied or dissatisfied are you that [landlord] keeps these communal areas clean and well maintained?',
    theme: 'neighbourhood',
    asked: 'tenants who live in a building with shared areas and answered',
    notApplicable: false,
    counterMeasures: ['tsm-tp04'],
  },
  {
    number: 11,
    name: 'Good for the neighbourhood',
    meaning: 'How many tenants are satisfied that their landlord makes a positive contribution to their neighbourhood.',
    why: 'A landlord shapes the place around the home, not only the home.',
    question:
      'How satisfied or dissatisfied are you that [landlord] makes a positive contribution to your neighbourhood?',
    theme: 'neighbourhood',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-tp12'],
  },
  {
    number: 12,
    name: 'Satisfied with how anti-social behaviour is handled',
    meaning: 'How many tenants are satisfied with how their landlord handles anti-social behaviour.',
    why: 'Trouble nearby can make a home unliveable.',
    question: 'How satisfied or dissatisfied are you with [landlord]’s approach to handling anti-social behaviour?',
    theme: 'neighbourhood',
    asked: ASKED_ALL,
    notApplicable: true,
    counterMeasures: ['tsm-nm01-asb'],
  },
];

function toMeasure(perception: Perception): Measure {
  const code = `TP${String(perception.number).padStart(2, '0')}`;
  const verb = perception.number === 8 ? 'agree' : 'satisfied';
  return {
    id: `tsm-${code.toLowerCase()}`,
    aliases: [],
    code,
    version: '2023',
    effectiveFrom: '2023-04-01',
    name: {en: perception.name},
    meaning: {en: perception.meaning},
    why: {en: perception.why},
    question: {en: perception.question},
    theme: perception.theme,
    perspective: 'residents',
    timing: 'lagging',
    level: 'outcome',
    nature: 'qualitative',
    basis: 'perception',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    numerator: {
      en:
        verb === 'agree' ? 'Answers “strongly agree” and “agree”.' : 'Answers “very satisfied” and “fairly satisfied”.',
    },
    denominator: {en: `All ${perception.asked}, on the five-point scale.`},
    exclusions: {
      en: perception.notApplicable
        ? 'Answers “not applicable” or “don’t know” are left out.'
        : 'Nobody who answered is left out: the question offers no “not applicable”.',
    },
    clock: null,
    counterMeasures: perception.counterMeasures ?? [],
    leads: [],
  };
}

/** TP01 to TP12: what tenants say, asked in the regulator's fixed words, order and scale. */
export const PERCEPTION_MEASURES: readonly Measure[] = PERCEPTIONS.map(toMeasure);
