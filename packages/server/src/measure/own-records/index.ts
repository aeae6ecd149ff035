export {toMeasureOptions} from './measure-options.ts';
export {computeOwnDocuments} from './own-documents.ts';
export {type OwnRecords, readOwnRecords, toOwnSource} from './record-inputs.ts';
