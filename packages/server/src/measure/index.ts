export {CALCULATION_VERSION, computeDocuments, type ReleaseContext} from './documents.ts';
export {toSource} from './sources.ts';
