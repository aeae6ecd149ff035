export {CALCULATION_VERSION, computeDocuments, type ReleaseContext} from './documents.ts';
export {type ReleasedBefore, withCorrections} from './corrections/index.ts';
export {toSource} from './sources.ts';
