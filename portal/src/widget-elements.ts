import {DoorstepKpiTile, DoorstepTrendChart} from '@doorstep/widgets';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/trend-chart/define';
import '@doorstep/widgets/trend-chart/every-part';
import '@doorstep/widgets/words/every-welsh';
import type {LitElement} from 'lit';

/** The classes of every element that pages hold. */
export const WIDGETS: readonly (typeof LitElement)[] = [DoorstepKpiTile, DoorstepTrendChart];
