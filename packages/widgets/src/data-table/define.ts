import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepDataTable} from './data-table.ts';

defineOnce('doorstep-data-table', DoorstepDataTable);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-data-table': DoorstepDataTable;
  }
}
