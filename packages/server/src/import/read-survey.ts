import {findUnweightedColumns, readAnswers, type AnswerColumns} from './answer-columns.ts';
import {toCategory} from './categories.ts';
import {toNumber, toTextOrNull, toYesNo, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import {findMethodColumns, readResponses, readTp01ByMethod, type MethodColumns} from './method-columns.ts';
import {baseOf} from './perception-figure.ts';
import type {FilterCounts, StoredSurvey, SurveyedTenure, UnweightedTp01} from '../store/types.ts';
import type {TableRow} from './table.ts';
import type {ReturnProfile, ReturnSurvey} from './tsm-return.ts';

interface FilterColumns {
  readonly yes: number;
  readonly no: number;
}

/** Columns about how a survey was made. */
export interface SurveyColumns {
  readonly population: number;
  readonly sampleRequired: number;
  readonly sampleAchieved: number;
  readonly marginOfError: number;
  readonly excludedFromFrame: number;
  readonly approach: number;
  readonly methods: MethodColumns;
  readonly otherMethods: number;
  readonly predominantMethod: number;
  readonly tp01ByMethodWeighted: number;
  readonly weighted: number;
  readonly weighting: readonly number[];
  readonly otherWeighting: number;
  readonly unweightedCounts: AnswerColumns['scale'] | null;
  readonly unweightedScore: number | null;
  /** Shared owners are not asked about repairs. */
  readonly repair: FilterColumns | null;
  readonly complaint: FilterColumns;
  readonly communalAreas: FilterColumns;
  /** Asked from 2024-25 on. */
  readonly contractor: number | null;
  readonly contractorName: number | null;
  readonly interviewedBy: number | null;
  readonly interviewedByDetail: number | null;
}

/** Finds them. Throws `DS_IMPORT_HEADING`. */
export function findSurveyColumns(headings: Headings, tenure: SurveyedTenure): SurveyColumns {
  const filter = (yes: RegExp, no: RegExp, said: string): FilterColumns => ({
    yes: headings.words(yes, `${said} (yes)`),
    no: headings.words(no, `${said} (no)`),
  });
  return {
    population: headings.words(/^relevant tenant population size/i, 'Relevant tenant population size'),
    sampleRequired: headings.words(/^required minimum sample size/i, 'Required minimum sample size'),
    sampleAchieved: headings.words(/^total sample size achieved/i, 'Total sample size achieved'),
    marginOfError: headings.words(/^estimated margin of error achieved/i, 'Estimated margin of error achieved %'),
    excludedFromFrame: headings.words(/^tenants excluded from sample frame/i, 'Tenants excluded from sample frame'),
    approach: headings.words(/^sample or census/i, 'Sample or census'),
    methods: findMethodColumns(headings),
    otherMethods: headings.words(/^other collection methods/i, 'Other collection methods'),
    predominantMethod: headings.words(/^predominant collection method/i, 'Predominant collection method'),
    tp01ByMethodWeighted: headings.words(/^has the average satisfaction by survey method been/i, 'Has the average ...'),
    weighted: headings.words(/^were weighted responses used/i, 'Were weighted responses used'),
    weighting: headings.allOfWords(/^weighting characteristic \d/i),
    otherWeighting: headings.words(/^other weighting characteristics/i, 'Other weighting characteristics'),
    unweightedCounts: findUnweightedColumns(headings),
    unweightedScore: headings.findWords(/^proportion of (tenants|respondents) \(unweighted\).*\(TP01\)/i),
    repair:
      tenure === 'LCHO'
        ? null
        : filter(/\bhas carried out a repair/i, /\bhas not carried out a repair/i, 'had a repair'),
    complaint: filter(/\bhave made a complaint/i, /\bhave not made a complaint/i, 'made a complaint'),
    communalAreas: filter(/\bthey do live in a building/i, /\bthey do not live in a building/i, 'communal areas'),
    contractor: headings.findWords(/^have any external contractors been used/i),
    contractorName: headings.findWords(/^external contractor's name/i),
    interviewedBy: headings.findWords(/^if interviews were conducted with tenants/i),
    interviewedByDetail: headings.findWords(/^interviews conducted by - further information/i),
  };
}

/** How one survey was made. `profile` is the landlord as the same row describes it. */
export function readSurvey(
  row: TableRow,
  columns: SurveyColumns,
  profile: ReturnProfile,
  tenure: SurveyedTenure,
  onUnknown: OnUnknownWord,
): ReturnSurvey {
  const number = (column: number): number | null => toNumber(row.cells[column], row.place(column), onUnknown);
  const words = (column: number | null): string | null => (column === null ? null : toTextOrNull(row.cells[column]));
  const category = <K extends 'approach' | 'method'>(kind: K, column: number) =>
    toCategory(kind, row.cells[column], row.place(column)(), onUnknown);
  const filter = (at: FilterColumns | null): FilterCounts =>
    at === null ? {yes: null, no: null} : {yes: number(at.yes), no: number(at.no)};
  return {
    code: row.code,
    year: profile.year,
    tenure,
    population: number(columns.population),
    sampleRequired: number(columns.sampleRequired),
    sampleAchieved: number(columns.sampleAchieved),
    marginOfError: number(columns.marginOfError),
    excludedFromFrame: number(columns.excludedFromFrame),
    approach: category('approach', columns.approach),
    responsesByMethod: readResponses(row, columns.methods, onUnknown),
    predominantMethod: category('method', columns.predominantMethod),
    otherMethods: words(columns.otherMethods),
    tp01ByMethod: readTp01ByMethod(row, columns.methods),
    ...readWeighting(row, columns, onUnknown),
    ...readContractor(row, columns, words, onUnknown),
    filters: {
      repair: filter(columns.repair),
      complaint: filter(columns.complaint),
      communalAreas: filter(columns.communalAreas),
    },
    regulatorNote: profile.regulatorNote,
    website: profile.website,
  };
}

type Weighting = Pick<
  StoredSurvey,
  'tp01ByMethodWeighted' | 'weighted' | 'weightingCharacteristics' | 'otherWeighting' | 'unweightedTp01'
>;

function readWeighting(row: TableRow, columns: SurveyColumns, onUnknown: OnUnknownWord): Weighting {
  const byMethod = toTextOrNull(row.cells[columns.tp01ByMethodWeighted]);
  const characteristics = columns.weighting.map((column) => toTextOrNull(row.cells[column]));
  return {
    tp01ByMethodWeighted: byMethod === null ? null : /^weighted$/i.test(byMethod),
    weighted: toYesNo(row.cells[columns.weighted], row.place(columns.weighted), onUnknown),
    weightingCharacteristics: characteristics.filter((words) => words !== null),
    otherWeighting: toTextOrNull(row.cells[columns.otherWeighting]),
    unweightedTp01: readUnweighted(row, columns, onUnknown),
  };
}

/** Null unless the landlord gave counts: the older file shows 0 for all that did not weight. */
function readUnweighted(row: TableRow, columns: SurveyColumns, onUnknown: OnUnknownWord): UnweightedTp01 | null {
  const {unweightedCounts: scale, unweightedScore: score} = columns;
  if (scale === null || score === null) return null;
  const {counts} = readAnswers(row, {scale, notApplicable: null});
  if (counts === null || baseOf(counts) === 0) return null;
  return {value: toNumber(row.cells[score], row.place(score), onUnknown), counts};
}

type Contractor = Pick<StoredSurvey, 'externalContractor' | 'contractorName' | 'interviewedBy' | 'interviewedByDetail'>;

function readContractor(
  row: TableRow,
  columns: SurveyColumns,
  words: (column: number | null) => string | null,
  onUnknown: OnUnknownWord,
): Contractor {
  const {contractor} = columns;
  return {
    externalContractor: contractor === null ? null : toYesNo(row.cells[contractor], row.place(contractor), onUnknown),
    contractorName: words(columns.contractorName),
    interviewedBy: words(columns.interviewedBy),
    interviewedByDetail: words(columns.interviewedByDetail),
  };
}
