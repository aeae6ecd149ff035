import type {OnUnknownWord} from './cells.ts';
import {hashContent} from './content-hash.ts';
import {mergeProfiles} from './merge-profiles.ts';
import {readManagement} from './read-management.ts';
import {readNotIncluded} from './read-not-included.ts';
import {readPerception} from './read-perception.ts';
import {sortReturn} from './sort-return.ts';
import {TSM_LICENCE, TSM_PUBLISHER, TSM_READER_VERSION} from './source-words.ts';
import {readTable, type Table} from './table.ts';
import {findTsmSheets, type TsmSheetKey} from './tsm-sheets.ts';
import type {ReadingNotes, TsmReturn} from './tsm-return.ts';
import {readSheets, type WorkbookFile} from './workbook.ts';

/**
 * Reads one year's workbook as the regulator publishes it. Throws `DS_IMPORT_*` naming the sheet, row and column and
 * what to do; it stores nothing.
 */
export async function readTsmWorkbook(file: WorkbookFile): Promise<TsmReturn> {
  const {year, sheets} = findTsmSheets(await readSheets(file), file.path);
  const table = (key: TsmSheetKey): Table => readTable(sheets[key]);
  const tables = {
    lcra: table('lcra'),
    lcho: table('lcho'),
    combined: table('combined'),
    management: table('management'),
    perceptionNotIncluded: table('perceptionNotIncluded'),
    managementNotIncluded: table('managementNotIncluded'),
  };
  const unknown = new UnknownWords();
  const lcra = readPerception(tables.lcra, year, 'LCRA', unknown.note);
  const lcho = readPerception(tables.lcho, year, 'LCHO', unknown.note);
  const combined = readPerception(tables.combined, year, 'combined', unknown.note);
  const management = readManagement(tables.management, year, unknown.note);
  const parts = [lcra, lcho, combined];
  const content = sortReturn({
    year,
    // Management information is about the whole landlord, so its sheet comes first.
    profiles: mergeProfiles([management, ...parts].map((part) => part.profiles)),
    surveys: parts.flatMap((part) => part.surveys),
    figures: [...parts, management].flatMap((part) => part.figures),
    repairs: management.repairs,
    complaints: management.complaints,
    notIncluded: [
      ...readNotIncluded(tables.perceptionNotIncluded, year, 'perception'),
      ...readNotIncluded(tables.managementNotIncluded, year, 'management'),
    ],
  });
  const notes: ReadingNotes = {
    rowsRead: Object.values(tables).map(({sheet, rows}) => ({place: sheet, rows: rows.length})),
    falseZeros: [...parts, management].flatMap((part) => part.falseZeros),
    unknownWords: unknown.list(),
  };
  return {content, source: toSource(file, year, hashContent(content)), notes};
}

function toSource({fileName, sha256}: WorkbookFile, year: string, contentSha256: string): TsmReturn['source'] {
  return {
    year,
    fileName,
    sha256,
    contentSha256,
    publisher: TSM_PUBLISHER,
    licence: TSM_LICENCE,
    readerVersion: TSM_READER_VERSION,
  };
}

/** Counts unknown words by the column they stand in. */
class UnknownWords {
  readonly #rows = new Map<string, {place: string; word: string; rows: number}>();

  readonly note: OnUnknownWord = (word, place) => {
    const column = place.replace(/, row \d+/, '');
    const key = `${column}\n${word}`;
    const entry = this.#rows.get(key) ?? {place: column, word, rows: 0};
    entry.rows += 1;
    this.#rows.set(key, entry);
  };

  list(): ReadingNotes['unknownWords'] {
    return [...this.#rows.values()];
  }
}
