import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepKpiTile} from './kpi-tile.ts';

defineOnce('doorstep-kpi-tile', DoorstepKpiTile);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-kpi-tile': DoorstepKpiTile;
  }
}
