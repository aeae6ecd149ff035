import type {computeDocuments} from '@doorstep/server/measure';
import {EXAMPLE_FIGURES} from './example-figures.ts';
import type {ExampleCounts, ExampleFigure} from './example-figures.ts';
import {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT} from './example-names.ts';

/** What the server keeps in its store and computes documents from. */
export type Facts = Parameters<typeof computeDocuments>[0];
type Row<Key extends keyof Facts> = Facts[Key][number];

const YEARS = ['2023-24', '2024-25'] as const;
type Year = (typeof YEARS)[number];
const [BEFORE, NOW] = YEARS;

/** Enough landlords of one kind for a comparison to be fair. */
const OTHERS = Array.from({length: 13}, (_, at) => `example-homes-${at + 1}`);

/** The answers another landlord's share is made of: as many as a survey of a sample has. */
const OTHERS_BASE = 700;

/** The facts behind the example release: one landlord with every kind of figure, and others to compare it with. */
export function exampleFacts(): Facts {
  const landlords = [
    toLandlord(EXAMPLE_LANDLORD, 'Example City Council', 'EX00'),
    ...OTHERS.map((id, at) => toLandlord(id, `Example Homes ${at + 1}`, `EX${String(at + 1).padStart(2, '0')}`)),
  ];
  return {
    landlords,
    profiles: landlords.flatMap(({id, name}) => YEARS.map((year) => toProfile(id, name, year))),
    surveys: YEARS.map(toSurvey),
    figures: EXAMPLE_FIGURES.flatMap((figure) => [...ofExample(figure), ...ofOthers(figure)]),
    repairs: [toRepairs(BEFORE, 24), toRepairs(NOW, 4)],
    complaints: [],
    notIncluded: [
      {
        landlordId: EXAMPLE_LEFT_OUT,
        year: NOW,
        name: 'Example Homes 1',
        part: 'perception',
        note: 'The survey did not ask the questions in the words required.',
      },
    ],
    sources: YEARS.map(toSource),
  };
}

function toLandlord(id: string, name: string, code: string): Row<'landlords'> {
  return {id, code, name, earlierNames: [], aliases: [code.toLowerCase()]};
}

function toProfile(landlordId: string, name: string, year: Year): Row<'profiles'> {
  const keys = {type: 'local-authority', sizeBand: '5000-40000', region: 'north', supported: false} as const;
  return {landlordId, name, year, ...keys, website: 'https://www.example.org/housing', regulatorNote: null};
}

function toFigure(landlordId: string, year: Year, from: ExampleFigure, counts: ExampleCounts): Row<'figures'> {
  const common = {landlordId, year, measureId: from.measure, tenure: from.tenure, counts: null};
  if (typeof counts === 'string') {
    return {...common, value: null, missing: counts, numerator: null, denominator: null, base: null};
  }
  const [numerator, denominator] = counts;
  const isSurvey = from.measure.startsWith('tsm-tp');
  return {
    ...common,
    value: (numerator / denominator) * (from.per ?? 100),
    missing: null,
    numerator,
    denominator,
    base: isSurvey ? denominator : null,
    counts: isSurvey ? toAnswers(numerator, denominator) : null,
  };
}

/** The five answers behind a share: four in ten of each side hold the stronger opinion. */
function toAnswers(satisfied: number, asked: number): Row<'figures'>['counts'] {
  const other = asked - satisfied;
  const [very, neither] = [Math.round(satisfied * 0.4), Math.round(other * 0.35)];
  const veryDis = Math.round((other - neither) * 0.4);
  return {very, fairly: satisfied - very, neither, fairlyDis: other - neither - veryDis, veryDis, notApplicable: null};
}

function ofExample(figure: ExampleFigure): Row<'figures'>[] {
  return [
    toFigure(EXAMPLE_LANDLORD, BEFORE, figure, figure.before),
    toFigure(EXAMPLE_LANDLORD, NOW, figure, figure.now),
  ];
}

/** Other landlords stand at even steps from the lowest to the highest. */
function ofOthers(figure: ExampleFigure): Row<'figures'>[] {
  const [lowest, highest] = figure.others;
  const isSurvey = figure.measure.startsWith('tsm-tp');
  return OTHERS.flatMap((id, at) => {
    const share = (lowest + ((highest - lowest) * at) / (OTHERS.length - 1)) / (figure.per ?? 100);
    const counts: ExampleCounts = [Math.round(share * OTHERS_BASE), OTHERS_BASE];
    const years = id === EXAMPLE_LEFT_OUT && isSurvey ? [BEFORE] : YEARS;
    return years.map((year) => toFigure(id, year, figure, counts));
  });
}

function toSurvey(year: Year): Row<'surveys'> {
  const none = {telephone: null, internet: null, 'face-to-face': null, postal: null, sms: null, other: null};
  const unknown = {value: null, missing: 'not-collected'} as const;
  const byMethod = {
    ...{telephone: unknown, internet: unknown, 'face-to-face': unknown},
    ...{postal: unknown, sms: unknown, other: unknown},
  };
  return {
    landlordId: EXAMPLE_LANDLORD,
    year,
    tenure: 'LCRA',
    population: 20_995,
    sampleRequired: 640,
    sampleAchieved: 812,
    marginOfError: 3.4,
    excludedFromFrame: 0,
    approach: 'sample',
    responsesByMethod: {...none, telephone: 700, internet: 112},
    predominantMethod: 'telephone',
    otherMethods: null,
    tp01ByMethod: byMethod,
    tp01ByMethodWeighted: null,
    weighted: false,
    weightingCharacteristics: [],
    otherWeighting: null,
    unweightedTp01: null,
    externalContractor: true,
    contractorName: 'An example research company',
    interviewedBy: null,
    interviewedByDetail: null,
    filters: {repair: {yes: 598, no: 214}, complaint: {yes: 47, no: 765}, communalAreas: {yes: null, no: null}},
    regulatorNote: null,
    website: null,
  };
}

/** The emergency target changes from one year to the next, which is why those two years are not compared. */
function toRepairs(year: Year, emergencyHours: number): Row<'repairs'> {
  return {
    landlordId: EXAMPLE_LANDLORD,
    year,
    raised: 79_400,
    completed: 74_950,
    endedOtherwise: 2_310,
    outstanding: 2_140,
    nonEmergencyTarget: {text: '28 days', days: 28},
    emergencyTarget: {text: `${emergencyHours} hours`, hours: emergencyHours},
    moreThanOneNonEmergencyTarget: false,
    moreThanOneEmergencyTarget: false,
    nonEmergencyTargetOutline: null,
    emergencyTargetOutline: null,
  };
}

function toSource(year: Year): Row<'sources'> {
  const nothing = '0'.repeat(64);
  const licence = 'Made up for examples';
  const hashes = {sha256: nothing, contentSha256: nothing};
  return {year, fileName: `example-${year}.xlsx`, ...hashes, publisher: 'Doorstep', licence, readerVersion: 1};
}
