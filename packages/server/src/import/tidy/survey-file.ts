import {
  MISSING_REASONS,
  SURVEY_APPROACHES,
  SURVEY_METHODS,
  type AnswerCounts,
  type MissingReason,
  type SurveyMethod,
} from '@doorstep/contract';
import {SURVEYED_TENURES, type NumberOrReason, type UnweightedTp01} from '../../store/types.ts';
import type {ReturnSurvey} from '../tsm-return.ts';
import {column, type TidyFile} from './tidy-file.ts';
import type {TidyRow} from './tidy-row.ts';

const PREDOMINANT = [...SURVEY_METHODS, 'none'] as const;
/** No characteristic holds it; if one ever does, the check of the content's hash will say so. */
const BETWEEN_CHARACTERISTICS = '; ';

const underscored = (method: SurveyMethod): string => method.replaceAll('-', '_');

/** How one survey was made. */
export const SURVEY_FILE: TidyFile<ReturnSurvey> = {
  name: 'tsm-surveys.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('tenure', (it) => it.tenure),
    column('population', (it) => it.population),
    column('sample_required', (it) => it.sampleRequired),
    column('sample_achieved', (it) => it.sampleAchieved),
    column('margin_of_error', (it) => it.marginOfError),
    column('excluded_from_frame', (it) => it.excludedFromFrame),
    column('approach', (it) => it.approach),
    ...SURVEY_METHODS.map((method) =>
      column<ReturnSurvey>(`responses_${underscored(method)}`, (it) => it.responsesByMethod[method]),
    ),
    column('predominant_method', (it) => it.predominantMethod),
    column('other_methods', (it) => it.otherMethods),
    // A number, or the reason why there is none.
    ...SURVEY_METHODS.map((method) =>
      column<ReturnSurvey>(`tp01_${underscored(method)}`, ({tp01ByMethod: {[method]: it}}) => it.value ?? it.missing),
    ),
    column('tp01_by_method_weighted', (it) => it.tp01ByMethodWeighted),
    column('weighted', (it) => it.weighted),
    column('weighting_characteristics', (it) => it.weightingCharacteristics.join(BETWEEN_CHARACTERISTICS)),
    column('other_weighting', (it) => it.otherWeighting),
    column('unweighted_tp01', (it) => it.unweightedTp01?.value ?? null),
    column('unweighted_very', (it) => it.unweightedTp01?.counts?.very ?? null),
    column('unweighted_fairly', (it) => it.unweightedTp01?.counts?.fairly ?? null),
    column('unweighted_neither', (it) => it.unweightedTp01?.counts?.neither ?? null),
    column('unweighted_fairly_dis', (it) => it.unweightedTp01?.counts?.fairlyDis ?? null),
    column('unweighted_very_dis', (it) => it.unweightedTp01?.counts?.veryDis ?? null),
    column('external_contractor', (it) => it.externalContractor),
    column('contractor_name', (it) => it.contractorName),
    column('interviewed_by', (it) => it.interviewedBy),
    column('interviewed_by_detail', (it) => it.interviewedByDetail),
    column('repair_yes', (it) => it.filters.repair.yes),
    column('repair_no', (it) => it.filters.repair.no),
    column('complaint_yes', (it) => it.filters.complaint.yes),
    column('complaint_no', (it) => it.filters.complaint.no),
    column('communal_areas_yes', (it) => it.filters.communalAreas.yes),
    column('communal_areas_no', (it) => it.filters.communalAreas.no),
    column('regulator_note', (it) => it.regulatorNote),
    column('website', (it) => it.website),
  ],
  read: (row) => ({
    year: row.required('year'),
    code: row.required('code'),
    tenure: row.requiredOneOf('tenure', SURVEYED_TENURES),
    population: row.number('population'),
    sampleRequired: row.number('sample_required'),
    sampleAchieved: row.number('sample_achieved'),
    marginOfError: row.number('margin_of_error'),
    excludedFromFrame: row.number('excluded_from_frame'),
    approach: row.oneOf('approach', SURVEY_APPROACHES),
    responsesByMethod: byMethod((method) => row.number(`responses_${underscored(method)}`)),
    predominantMethod: row.oneOf('predominant_method', PREDOMINANT),
    otherMethods: row.text('other_methods'),
    tp01ByMethod: byMethod((method) => readNumberOrReason(row, `tp01_${underscored(method)}`)),
    tp01ByMethodWeighted: row.yesNo('tp01_by_method_weighted'),
    weighted: row.yesNo('weighted'),
    weightingCharacteristics: row.text('weighting_characteristics')?.split(BETWEEN_CHARACTERISTICS) ?? [],
    otherWeighting: row.text('other_weighting'),
    unweightedTp01: readUnweighted(row),
    externalContractor: row.yesNo('external_contractor'),
    contractorName: row.text('contractor_name'),
    interviewedBy: row.text('interviewed_by'),
    interviewedByDetail: row.text('interviewed_by_detail'),
    filters: {
      repair: {yes: row.number('repair_yes'), no: row.number('repair_no')},
      complaint: {yes: row.number('complaint_yes'), no: row.number('complaint_no')},
      communalAreas: {yes: row.number('communal_areas_yes'), no: row.number('communal_areas_no')},
    },
    regulatorNote: row.text('regulator_note'),
    website: row.text('website'),
  }),
};

function byMethod<T>(of: (method: SurveyMethod) => T): Record<SurveyMethod, T> {
  return Object.fromEntries(SURVEY_METHODS.map((method) => [method, of(method)])) as Record<SurveyMethod, T>;
}

function readNumberOrReason(row: TidyRow, heading: string): NumberOrReason {
  const reasons: readonly string[] = MISSING_REASONS;
  const text = row.text(heading);
  if (text !== null && reasons.includes(text)) return {value: null, missing: text as MissingReason};
  return {value: row.number(heading), missing: null};
}

function readUnweighted(row: TidyRow): UnweightedTp01 | null {
  const number = (word: string): number | null => row.number(`unweighted_${word}`);
  const very = number('very');
  if (very === null) return null;
  const count = (word: string): number => number(word) ?? row.fail(`unweighted_${word}`, 'is empty');
  const counts: AnswerCounts = {
    very,
    fairly: count('fairly'),
    neither: count('neither'),
    fairlyDis: count('fairly_dis'),
    veryDis: count('very_dis'),
    notApplicable: null,
  };
  return {value: row.number('unweighted_tp01'), counts};
}
