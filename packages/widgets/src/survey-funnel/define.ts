import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepSurveyFunnel} from './survey-funnel.ts';

defineOnce('doorstep-survey-funnel', DoorstepSurveyFunnel);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-survey-funnel': DoorstepSurveyFunnel;
  }
}
