export {readMeasureOptions} from './measure-options.ts';
export {computeOwnDocuments, type EarlierDocuments} from './own-documents.ts';
export {type OwnRecords, readOwnRecords, toOwnSource} from './record-inputs.ts';
