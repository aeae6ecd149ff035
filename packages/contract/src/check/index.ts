export type {Check} from './check.ts';
export {checkMeasureDocument} from './check-measure-document.ts';
export {checkOverview} from './check-overview.ts';
export {checkRelease} from './check-release.ts';
export {misfit, type Shape} from './misfit.ts';
