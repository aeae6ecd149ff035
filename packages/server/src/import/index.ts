export type {Disagreement} from './check-figures.ts';
export {importTsmCsv} from './import-tsm-csv.ts';
export {importTsm, type ImportOptions} from './import-tsm.ts';
export {makeTidyFiles, type MadeFile} from './make-tidy-files.ts';
export {toReportText} from './report-text.ts';
export type {FigureCount, ImportOutcome, TsmImportReport, TsmYearReport} from './report.ts';
export {toSlug} from './slug.ts';
