export {createFeedback, type FeedbackOptions} from './create-feedback.ts';
export * from './loop/index.ts';
export * from './notify/index.ts';
export * from './staff/index.ts';
export {FEEDBACK_LIMITS, type FeedbackLimits} from './limits.ts';
export {createSettingsReader, type SettingsReader} from './read-settings.ts';
export {readSecret} from './secret.ts';
