import {defineOnce} from '../define-once.ts';
import {DoorstepServiceCredits} from './service-credits.ts';

defineOnce('doorstep-service-credits', DoorstepServiceCredits);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-service-credits': DoorstepServiceCredits;
  }
}
