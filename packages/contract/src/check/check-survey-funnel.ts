import type {Check} from './check.ts';
import {SURVEY_FUNNEL} from './generated/survey-funnel.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a SurveyFunnel. */
export const checkSurveyFunnel: Check = (value) => misfit(value, SURVEY_FUNNEL);
