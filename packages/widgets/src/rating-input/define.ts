import {defineOnce} from '../define-once.ts';
import {DoorstepRatingInput} from './rating-input.ts';

defineOnce('doorstep-rating-input', DoorstepRatingInput);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-rating-input': DoorstepRatingInput;
  }
}
