export * from './format/figure.ts';
export * from './format/period.ts';
export {findMeasure, MEASURES, MEASURES_VERSION} from './measures/catalogue.ts';
export {compareProportions, type ProportionComparison, type Share} from './statistics/compare.ts';
export {marginOfError} from './statistics/margin.ts';
export {quantile} from './statistics/quantile.ts';
export {type PeerRank, rankPeers} from './statistics/rank.ts';
export {wilsonInterval} from './statistics/wilson.ts';
