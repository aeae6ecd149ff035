export {makeBacklog} from './backlog.ts';
export type {Body} from './body.ts';
export {makeScorecard} from './scorecard.ts';
export {makeSurveyFunnel} from './survey-funnel.ts';
export {DEFAULT_PAIRS, makeValueForMoney} from './value-for-money.ts';
export {makeWitnesses} from './witnesses.ts';
