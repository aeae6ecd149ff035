export type {Body} from './body.ts';
export {makeScorecard} from './scorecard.ts';
export {makeSurveyFunnel} from './survey-funnel.ts';
export {makeWitnesses} from './witnesses.ts';
