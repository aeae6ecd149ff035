export * from './calendar/index.ts';
export {chanceInterval, type Figure, toObservation} from './figures/figure.ts';
export {type ComparisonGroups, toComparisonGroups} from './figures/comparison-groups.ts';
export {computeMovement, MIN_BASE} from './figures/movement.ts';
export {type PeerFigure, type PeerKeys} from './figures/peer-group.ts';
export {createBenchmarks, MIN_PEERS} from './figures/peers.ts';
export {recordMovement, type RecordMovementInput} from './figures/record-movement.ts';
export {recordContext, recordHeadline, recordSentence, type RecordSentenceInput} from './figures/record-sentence.ts';
export {figureContext, figureSentence, landlordHeadline} from './figures/sentence.ts';
export * from './format/index.ts';
export * from './improvement/index.ts';
export {findMeasure, MAINTENANCE_MEASURES, MEASURES, MEASURES_VERSION, TSM_MEASURES} from './measures/catalogue.ts';
export {parseMeasures} from './measures/parse.ts';
export {type ChiSquared, compareMixes, mixDistance} from './statistics/chi-squared.ts';
export {compareProportions, type ProportionComparison, type Share} from './statistics/compare.ts';
export {type Correlation, correlation} from './statistics/correlation.ts';
export {marginOfError} from './statistics/margin.ts';
export {
  type ProcessChart,
  processChart,
  type ProcessOptions,
  type ProcessPoint,
  type Variation,
} from './statistics/process/chart.ts';
export {quantile} from './statistics/quantile.ts';
export {type PeerRank, rankPeers} from './statistics/rank.ts';
export {requiredSample} from './statistics/sample.ts';
export {type WeightedGroup, type WeightedProportion, weightedProportion} from './statistics/weighted.ts';
export {wilsonInterval} from './statistics/wilson.ts';
export {findGiven, type Total} from './suppression/find-given.ts';
export {hideCells, type HideInput, MIN_COUNT, type Secret} from './suppression/hide-cells.ts';
export {listOf, say, textIn, type Words} from './words/index.ts';
export {methodInWords} from './words/statements.ts';
