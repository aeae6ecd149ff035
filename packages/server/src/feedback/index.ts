export {createFeedback, type FeedbackOptions} from './create-feedback.ts';
export {FEEDBACK_LIMITS, type FeedbackLimits} from './limits.ts';
export {createSettingsReader, type SettingsReader} from './read-settings.ts';
export {readSecret} from './secret.ts';
