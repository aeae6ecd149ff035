export {importRecords, type RecordsOptions} from './import-records.ts';
export {findKind, listKinds, type Mapping, parseMapping, readMapping} from './mapping.ts';
export {toRecordsText} from './report-text.ts';
export type {Note, RecordsReport, Refusal} from './report.ts';
