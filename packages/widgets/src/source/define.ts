import {defineOnce} from '../define-once.ts';
import {DoorstepSource} from './source.ts';

defineOnce('doorstep-source', DoorstepSource);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-source': DoorstepSource;
  }
}
