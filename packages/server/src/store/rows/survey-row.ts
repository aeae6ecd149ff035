import type {TsmSurveyTable} from '../tables.ts';
import type {StoredSurvey} from '../types.ts';
import {fromBit, toBit} from './bits.ts';

/** A survey as kept. */
export function toSurveyRow(survey: StoredSurvey): TsmSurveyTable {
  const {repair, complaint, communalAreas} = survey.filters;
  return {
    landlord_id: survey.landlordId,
    year: survey.year,
    tenure: survey.tenure,
    population: survey.population,
    sample_required: survey.sampleRequired,
    sample_achieved: survey.sampleAchieved,
    margin_of_error: survey.marginOfError,
    excluded_from_frame: survey.excludedFromFrame,
    approach: survey.approach,
    responses_by_method: JSON.stringify(survey.responsesByMethod),
    predominant_method: survey.predominantMethod,
    other_methods: survey.otherMethods,
    tp01_by_method: JSON.stringify(survey.tp01ByMethod),
    tp01_by_method_weighted: toBit(survey.tp01ByMethodWeighted),
    weighted: toBit(survey.weighted),
    weighting_characteristics: JSON.stringify(survey.weightingCharacteristics),
    other_weighting: survey.otherWeighting,
    unweighted_tp01: survey.unweightedTp01 === null ? null : JSON.stringify(survey.unweightedTp01),
    external_contractor: toBit(survey.externalContractor),
    contractor_name: survey.contractorName,
    interviewed_by: survey.interviewedBy,
    interviewed_by_detail: survey.interviewedByDetail,
    repair_yes: repair.yes,
    repair_no: repair.no,
    complaint_yes: complaint.yes,
    complaint_no: complaint.no,
    communal_areas_yes: communalAreas.yes,
    communal_areas_no: communalAreas.no,
    regulator_note: survey.regulatorNote,
    website: survey.website,
  };
}

/** A survey from its row. */
export function fromSurveyRow(row: TsmSurveyTable): StoredSurvey {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    tenure: row.tenure as StoredSurvey['tenure'],
    population: row.population,
    sampleRequired: row.sample_required,
    sampleAchieved: row.sample_achieved,
    marginOfError: row.margin_of_error,
    excludedFromFrame: row.excluded_from_frame,
    approach: row.approach as StoredSurvey['approach'],
    responsesByMethod: JSON.parse(row.responses_by_method) as StoredSurvey['responsesByMethod'],
    predominantMethod: row.predominant_method as StoredSurvey['predominantMethod'],
    otherMethods: row.other_methods,
    tp01ByMethod: JSON.parse(row.tp01_by_method) as StoredSurvey['tp01ByMethod'],
    tp01ByMethodWeighted: fromBit(row.tp01_by_method_weighted),
    weighted: fromBit(row.weighted),
    weightingCharacteristics: JSON.parse(row.weighting_characteristics) as string[],
    otherWeighting: row.other_weighting,
    unweightedTp01:
      row.unweighted_tp01 === null ? null : (JSON.parse(row.unweighted_tp01) as StoredSurvey['unweightedTp01']),
    externalContractor: fromBit(row.external_contractor),
    contractorName: row.contractor_name,
    interviewedBy: row.interviewed_by,
    interviewedByDetail: row.interviewed_by_detail,
    filters: {
      repair: {yes: row.repair_yes, no: row.repair_no},
      complaint: {yes: row.complaint_yes, no: row.complaint_no},
      communalAreas: {yes: row.communal_areas_yes, no: row.communal_areas_no},
    },
    regulatorNote: row.regulator_note,
    website: row.website,
  };
}
