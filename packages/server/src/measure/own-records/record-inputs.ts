import type {Source} from '@doorstep/contract';
import {type LandlordFile, listLandlordFiles, type ReadLandlordFile} from '../../landlord-file/index.ts';
import type {RecordsReport} from '../../records/report.ts';
import {readFeedbackFingerprint} from '../feedback/feedback-fingerprint.ts';
import {listImportRuns} from '../../store/import-runs.ts';
import type {Store} from '../../store/open-store.ts';

/** Every file that a landlord's records were read from, and how many rows they had. */
export interface RecordInputs {
  readonly files: readonly {readonly name: string; readonly sha256: string}[];
  readonly rows: number;
  readonly refused: number;
  /** Changes with every import that changed something, the landlord's own file included, and with answers that residents sent. */
  readonly fingerprint: string;
}

/** Reads the diary of a landlord's imports. */
async function readRecordInputs(store: Store, landlordId: string): Promise<RecordInputs> {
  const runs = (await listImportRuns(store)).filter(({of}) => of?.landlordId === landlordId);
  const counts = runs.flatMap(({report}) => {
    const {rows} = report as Partial<RecordsReport>;
    return rows === undefined ? [] : [rows];
  });
  const answers = await readFeedbackFingerprint(store, landlordId);
  return {
    files: runs.flatMap(({inputs}) => inputs.map(({fileName, sha256}) => ({name: fileName, sha256}))),
    rows: counts.reduce((sum, {read}) => sum + read, 0),
    refused: counts.reduce((sum, {refused}) => sum + refused, 0),
    fingerprint: [...runs.map(({of}) => of?.fingerprint ?? ''), ...(answers === '' ? [] : [answers])].join(' '),
  };
}

/** A landlord's records as the source of its figures. */
export function toOwnSource({name, website, licence}: LandlordFile, {files}: RecordInputs): Source {
  return {
    name: 'its own records',
    publisher: name,
    url: website,
    licence: licence?.name ?? null,
    licenceUrl: licence?.url ?? null,
    files: [...files],
  };
}

/** A landlord that publishes figures from its own records, and what they were read from. */
export interface OwnRecords {
  readonly landlord: ReadLandlordFile;
  readonly inputs: RecordInputs;
}

/** Every landlord that gave a file of its own, by id. */
export async function readOwnRecords(store: Store): Promise<OwnRecords[]> {
  const found: OwnRecords[] = [];
  for (const landlord of await listLandlordFiles(store)) {
    found.push({landlord, inputs: await readRecordInputs(store, landlord.file.landlord)});
  }
  return found;
}
