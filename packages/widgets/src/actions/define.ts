import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepActions} from './actions.ts';

defineOnce('doorstep-actions', DoorstepActions);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-actions': DoorstepActions;
  }
}
