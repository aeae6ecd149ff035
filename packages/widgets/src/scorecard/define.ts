import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepScorecard} from './scorecard.ts';

defineOnce('doorstep-scorecard', DoorstepScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-scorecard': DoorstepScorecard;
  }
}
