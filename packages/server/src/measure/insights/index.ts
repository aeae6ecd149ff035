export {makeBacklog} from './backlog.ts';
export type {Body} from './body.ts';
export {makeCredits} from './contract-credits.ts';
export {makeScorecard} from './scorecard.ts';
export {makeSurveyFunnel} from './survey-funnel.ts';
export {tellCredits} from './text/tell-credits.ts';
export {tellActions, tellBacklog, tellFunnel, tellScorecard, tellValue, tellWitnesses} from './text/tell-insights.ts';
export {DEFAULT_PAIRS, makeValueForMoney} from './value-for-money.ts';
export {makeWitnesses} from './witnesses.ts';
