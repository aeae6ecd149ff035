import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepValueMap} from './value-map.ts';

defineOnce('doorstep-value-map', DoorstepValueMap);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-value-map': DoorstepValueMap;
  }
}
