export type {SumDefinition} from './definition.ts';
export {
  measureRecords,
  type MeasuredRecord,
  type MeasuredRecords,
  type MeasureRecordsOptions,
} from './measure-records.ts';
export type {RecordObservation, SiteCheck} from './observe.ts';
export {DIMENSIONS, type Dimension, type RecordScope} from './scope.ts';
export type {RecordChart, RecordSeries} from './series.ts';
export {readEarlierRelease} from './earlier-release.ts';
export {choosePublished} from './published-splits.ts';
export {suppressMeasured} from './suppress-measured.ts';
export type {SuppressionRules} from './suppress-measured-cells.ts';
export {SUM_NAMES} from './sum-names.ts';
