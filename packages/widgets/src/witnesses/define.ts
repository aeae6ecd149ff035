import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepWitnesses} from './witnesses.ts';

defineOnce('doorstep-witnesses', DoorstepWitnesses);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-witnesses': DoorstepWitnesses;
  }
}
