export {type ActionEvidence, judgeAction} from './action-result.ts';
export {
  listSignals,
  listUnanswered,
  type QualityFailure,
  type SignalSource,
  type TargetedObservation,
} from './signals.ts';
export {captionOf, countVerdicts} from './caption.ts';
export {type CostPair, lintCostPairs, lintPairs, type PairFinding} from './lint-pairs.ts';
export {findDivergences, lintScorecard, type MovingMeasure} from './lint-scorecard.ts';
export {type AlarmFinding, type AreaCounts, judgeSurvey} from './survey-alarm.ts';
export {judgeWitnesses, type WitnessJudgement, type WitnessShares} from './witnesses.ts';
export {cornerOf, standCost, standOutcome, type ValueSide} from './value.ts';
export {figureInWords} from './figure-words.ts';
export {type ActualFigure, computeCredits, type CreditInput, type ScheduleLine} from './credits.ts';
export {parseThreshold, type Threshold} from './threshold.ts';
