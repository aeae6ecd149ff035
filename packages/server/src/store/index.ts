export {listImportRuns, type ImportRun} from './import-runs.ts';
export {type MovedRows, moveStore} from './move-store.ts';
export {openStore, STORE_FILE, type Store, type StoreOptions} from './open-store.ts';
export {listLandlords, listSources, readTsm} from './read-tsm.ts';
export type * from './types.ts';
export {SURVEYED_TENURES} from './types.ts';
