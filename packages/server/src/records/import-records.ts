import {createHash, randomBytes} from 'node:crypto';
import type {Transaction} from 'kysely';
import {bulkLoad} from '../store/bulk-load.ts';
import {addImportRun, findSameImport} from '../store/import-runs.ts';
import {toMergePlan, type MergePlan} from '../store/merge-plan.ts';
import {holdLandlord, mergeRows, type StoredValue} from '../store/merge-rows.ts';
import type {Store} from '../store/open-store.ts';
import type {StoreTables} from '../store/tables.ts';
import {DateReader} from './cells/date-reader.ts';
import {judgeDates, listNotStored, warnOfPersonal} from './file-warnings.ts';
import {bindHeadings, HEADING_WITHIN, type BoundHeadings} from './headings.ts';
import type {Kind} from './kind.ts';
import {findKind, listKinds, type Mapping} from './mapping.ts';
import {readRows} from './read/read-rows.ts';
import {scanFile, type ScannedFile} from './read/scan-file.ts';
import type {SourceRow} from './read/source-row.ts';
import {RefusedFile} from './refused-file.ts';
import type {RecordsReport, Refusal} from './report.ts';
import {RowChecker} from './row-checker.ts';
import {Tally} from './tally.ts';
import {DoorstepError} from '@doorstep/contract';

/** Raised when the same file would be read differently, so that stores read it again. */
const READER_VERSION = 1;
/** Rows that go to the store at once. */
const BATCH = 2000;
const NO_CELLS: readonly unknown[] = [];

/** How to import. */
export interface RecordsOptions {
  readonly mapping: Mapping;
  /** Stores the rows that are right and writes the others to `<file>.refused.csv`; else one refused row stops all. */
  readonly acceptGoodRows?: boolean;
  readonly now: Date;
}

/** Ends the transaction without storing anything. */
class Refused extends Error {}

/**
 * Imports one file of a landlord's records. All is stored in one transaction or nothing is; the report says which.
 * Throws `DS_IMPORT_*` and `DS_RECORDS_*` when the file as a whole cannot be read; then nothing was stored either.
 */
export async function importRecords(store: Store, path: string, options: RecordsOptions): Promise<RecordsReport> {
  const {mapping, now, acceptGoodRows = false} = options;
  const kind = findKind(mapping.kind);
  if (kind === undefined) throw new DoorstepError('DS_RECORDS_MAPPING', listKinds());
  const file = await scanFile(path);
  const fingerprint = toFingerprint(file, mapping, acceptGoodRows);
  const runId = randomBytes(6).toString('base64url');
  const run = new FileImport(kind, file, mapping, {acceptGoodRows, runId, at: now.toISOString()});
  try {
    const report = await store.db.transaction().execute(async (tx) => {
      await holdLandlord(tx, mapping.landlord);
      const before = await findSameImport(tx, fingerprint);
      if (before !== null) return run.toReport('unchanged', before);
      await bulkLoad(tx, kind.table, () => run.readInto(tx));
      if (run.isRefused) throw new Refused();
      const made = run.toReport('imported');
      const of = {runId, landlordId: mapping.landlord, fingerprint};
      const inputs = [{fileName: file.fileName, sha256: file.sha256}];
      await addImportRun(tx, {at: made.at, kind: kind.id, inputs, report: made, of});
      return made;
    });
    await run.refusedFile?.keep();
    return report;
  } catch (error) {
    await run.refusedFile?.drop();
    if (error instanceof Refused) return run.toReport('refused');
    throw error;
  }
}

function toFingerprint({sha256}: ScannedFile, mapping: Mapping, acceptGoodRows: boolean): string {
  const decisive = JSON.stringify([READER_VERSION, sha256, acceptGoodRows, {...mapping, note: ''}]);
  return createHash('sha256').update(decisive).digest('hex');
}

interface RunOptions {
  readonly acceptGoodRows: boolean;
  readonly runId: string;
  readonly at: string;
}

/** One file on its way into the store. */
class FileImport {
  refusedFile: RefusedFile | null = null;
  readonly #kind: Kind;
  readonly #file: ScannedFile;
  readonly #mapping: Mapping;
  readonly #options: RunOptions;
  readonly #plan: MergePlan;
  readonly #dates: DateReader;
  readonly #tally = new Tally();
  #bound: BoundHeadings | null = null;
  #warnings: readonly string[] = [];
  #values: StoredValue[] = [];
  #rows: SourceRow[] = [];
  /** The batch that the store is working on. */
  #merging: Promise<void> = Promise.resolve();

  constructor(kind: Kind, file: ScannedFile, mapping: Mapping, options: RunOptions) {
    this.#kind = kind;
    this.#file = file;
    this.#mapping = mapping;
    this.#options = options;
    this.#plan = toMergePlan(kind.table, options.runId);
    this.#dates = new DateReader(mapping.dateOrder ?? null);
  }

  get isRefused(): boolean {
    return this.#tally.refusedRows > 0 && !this.#options.acceptGoodRows;
  }

  async readInto(tx: Transaction<StoreTables>): Promise<void> {
    let checker: RowChecker | null = null;
    let head: SourceRow[] = [];
    for await (const rows of readRows(this.#file, this.#mapping)) {
      let fresh = rows;
      if (checker === null) {
        head = [...head, ...rows];
        if (head.length < HEADING_WITHIN && this.#file.format === 'csv' && rows.length === 0) continue;
        const bound = this.#bind(head);
        checker = new RowChecker(this.#kind, this.#mapping, bound, this.#dates, this.#options.runId);
        fresh = head.filter(({line}) => line > bound.line);
      }
      for (const row of fresh) {
        const refused = this.#take(checker, row);
        if (refused !== null) await this.refusedFile?.add(row, refused);
      }
      if (this.#rows.length >= BATCH) await this.#send(tx);
    }
    if (checker === null) this.#bind(head);
    await this.#send(tx);
    await this.#merging;
    this.#warnings = [...this.#warnings, ...judgeDates(this.#dates, this.#mapping, this.#file.path)];
  }

  #bind(head: readonly SourceRow[]): BoundHeadings {
    const bound = bindHeadings(head, this.#mapping, this.#file.path);
    this.#bound = bound;
    this.#warnings = warnOfPersonal(bound);
    if (this.#options.acceptGoodRows) {
      this.refusedFile = new RefusedFile(`${this.#file.path}.refused.csv`, bound.headings);
    }
    return bound;
  }

  /** Takes a row in; gives the reasons when it is refused. */
  #take(checker: RowChecker, row: SourceRow): readonly Refusal[] | null {
    const tally = this.#tally;
    const checked = checker.check(row);
    if (checked.is === 'refused') {
      tally.refuse(checked.refusals);
      return checked.refusals;
    }
    if (checked.is === 'accepted') {
      tally.accepted += 1;
      for (const note of checked.notes) tally.note(note, row.line);
      this.#values.push(...checked.values);
      // Only the file of refused rows asks for the cells again; held on to, they cost more than the parsing.
      this.#rows.push(this.#options.acceptGoodRows ? row : {line: row.line, cells: NO_CELLS});
    } else {
      tally[checked.is] += 1;
      if (checked.is === 'totals') tally.note('totals', row.line);
    }
    return null;
  }

  /** Hands the batch over and reads on; waits for the batch before it, so that two at most are in memory. */
  async #send(tx: Transaction<StoreTables>): Promise<void> {
    const [values, rows] = [this.#values, this.#rows];
    this.#values = [];
    this.#rows = [];
    await this.#merging;
    // Nothing will be stored: the rest is read for its faults alone.
    if (rows.length === 0 || this.isRefused) return;
    this.#merging = mergeRows(tx, this.#plan, values).then(async (result) => {
      for (const {row, refusals} of this.#tally.add(result, rows)) await this.refusedFile?.add(row, refusals);
    });
    // Said where it is awaited next.
    this.#merging.catch(() => undefined);
  }

  toReport(outcome: RecordsReport['outcome'], importedBefore: string | null = null): RecordsReport {
    const {fileName, sha256, format, encoding, separator} = this.#file;
    const isCsv = format === 'csv';
    const counts = this.#tally.toReport();
    const nothing = {added: 0, changed: 0, unchanged: 0, repeated: 0};
    return {
      kind: this.#kind.id,
      landlord: this.#mapping.landlord,
      at: this.#options.at,
      outcome,
      file: {
        ...{fileName, sha256, format},
        encoding: isCsv ? encoding : null,
        separator: isCsv ? (this.#mapping.separator ?? separator) : null,
        headingLine: this.#bound?.line ?? null,
      },
      ...counts,
      stored: outcome === 'imported' ? counts.stored : nothing,
      notStored: this.#bound === null ? [] : listNotStored(this.#bound),
      warnings: this.#warnings,
      refusedFile: outcome === 'imported' && counts.rows.refused > 0 ? (this.refusedFile?.path ?? null) : null,
      importedBefore,
    };
  }
}
