export {checkRecords, type QualityFinding, type QualityReport} from './quality/check-records.ts';
export {toQualityText} from './quality/quality-text.ts';
export {importRecords, type RecordsOptions} from './import-records.ts';
export {findKind, listKinds, type Mapping, parseMapping, readMapping} from './mapping.ts';
export {toRecordsText} from './report-text.ts';
export type {Note, RecordsReport, Refusal} from './report.ts';
export {suggestMapping, type Suggestion} from './suggest.ts';
