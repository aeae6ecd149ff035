import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {DoorstepTrendChart} from './trend-chart.ts';

defineOnce('doorstep-trend-chart', DoorstepTrendChart);

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-trend-chart': DoorstepTrendChart;
  }
}
