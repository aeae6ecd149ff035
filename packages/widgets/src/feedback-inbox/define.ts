import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepFeedbackInbox} from './feedback-inbox.ts';

defineOnce('doorstep-feedback-inbox', DoorstepFeedbackInbox);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-feedback-inbox': DoorstepFeedbackInbox;
  }
}
