import {defineOnce} from '../define-once.ts';
import {DoorstepBrand} from './brand.ts';

defineOnce('doorstep-brand', DoorstepBrand);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-brand': DoorstepBrand;
  }
}
