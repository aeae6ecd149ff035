export {readFeedbackFingerprint} from './feedback-fingerprint.ts';
export {makeFeedbackSummary} from './feedback-summary.ts';
export {toFormDocuments} from './form-documents.ts';
export {readHeardThemes} from './heard-themes.ts';
