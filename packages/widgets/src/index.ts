export {ErrorEvent, LoadEvent} from './events/events.ts';
export {PeriodChangeEvent, ScopeChangeEvent} from './trend-chart/choice-events.ts';
export {PointSelectEvent} from './trend-chart/point-select-event.ts';
export {DoorstepKpiTile} from './kpi-tile/kpi-tile.ts';
export {setDefaultApi} from './reading/shared-reader.ts';
export {isSignName, renderSign, type SignName} from './signs/signs.ts';
export {DoorstepSource} from './source/source.ts';
export {DoorstepTrendChart} from './trend-chart/trend-chart.ts';
export {DoorstepWitnesses} from './witnesses/witnesses.ts';
