import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepProgramme} from './programme.ts';

defineOnce('doorstep-programme', DoorstepProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-programme': DoorstepProgramme;
  }
}
