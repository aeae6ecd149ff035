import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepPassport} from './passport.ts';

defineOnce('doorstep-passport', DoorstepPassport);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-passport': DoorstepPassport;
  }
}
