import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepComparison} from './comparison.ts';

defineOnce('doorstep-comparison', DoorstepComparison);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-comparison': DoorstepComparison;
  }
}
