import {toNumberOrReason, type OnUnknownWord} from './cells.ts';
import {isAsked, PERCEPTION_MEASURES} from './measures.ts';
import {findAnswerColumns, readAnswers} from './answer-columns.ts';
import {baseOf, toPerceptionFigure} from './perception-figure.ts';
import {findProfileColumns, readProfile} from './read-profile.ts';
import {findSurveyColumns, readSurvey} from './read-survey.ts';
import {settleZero} from './settle-zero.ts';
import type {NumberOrReason, SurveyedTenure} from '../store/types.ts';
import type {Table} from './table.ts';
import type {FalseZero, ReturnFigure, ReturnProfile, ReturnSurvey} from './tsm-return.ts';

/** What a perception sheet says. */
export interface PerceptionPart {
  readonly profiles: readonly ReturnProfile[];
  readonly surveys: readonly ReturnSurvey[];
  readonly figures: readonly ReturnFigure[];
  readonly falseZeros: readonly FalseZero[];
}

/** Reads one perception sheet. Throws `DS_IMPORT_HEADING` and `DS_IMPORT_CELL` with the place. */
export function readPerception(
  table: Table,
  year: string,
  tenure: SurveyedTenure,
  onUnknown: OnUnknownWord,
): PerceptionPart {
  const {headings, rows} = table;
  const profileColumns = findProfileColumns(headings);
  const surveyColumns = findSurveyColumns(headings, tenure);
  const asked = PERCEPTION_MEASURES.filter((measure) => isAsked(measure, tenure)).map(({id, code}) => ({
    id,
    score: headings.code(code, 'value'),
    answers: findAnswerColumns(headings, code),
  }));
  const profiles: ReturnProfile[] = [];
  const surveys: ReturnSurvey[] = [];
  const figures: ReturnFigure[] = [];
  const falseZeros: FalseZero[] = [];
  for (const row of rows) {
    const profile = readProfile(row, profileColumns, year, onUnknown);
    // The note of a perception sheet is about the survey and stands with it.
    profiles.push({...profile, regulatorNote: null});
    surveys.push(readSurvey(row, surveyColumns, profile, tenure, onUnknown));
    for (const {id: measureId, score, answers} of asked) {
      const {counts, reason} = readAnswers(row, answers);
      const answered: NumberOrReason = {value: counts === null ? null : baseOf(counts), missing: reason};
      const published = toNumberOrReason(row.cells[score], row.place(score));
      const {turned, ...settled} = settleZero(published, answered, answered);
      if (turned !== null) falseZeros.push({code: row.code, measureId, tenure, cause: turned});
      figures.push(toPerceptionFigure({code: row.code, year, measureId, tenure}, settled, counts));
    }
  }
  return {profiles, surveys, figures, falseZeros};
}
