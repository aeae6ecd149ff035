export {type ActionEvidence, judgeAction} from './action-result.ts';
export {
  listSignals,
  listUnanswered,
  type QualityFailure,
  type SignalSource,
  type TargetedObservation,
} from './signals.ts';
