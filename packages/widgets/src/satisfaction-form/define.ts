import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepSatisfactionForm} from './satisfaction-form.ts';

defineOnce('doorstep-satisfaction-form', DoorstepSatisfactionForm);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-satisfaction-form': DoorstepSatisfactionForm;
  }
}
