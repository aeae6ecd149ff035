import type {TsmSourceTable} from '../tables.ts';
import type {StoredSource} from '../types.ts';

/** A source as kept. */
export function toSourceRow(source: StoredSource): TsmSourceTable {
  return {
    year: source.year,
    file_name: source.fileName,
    sha256: source.sha256,
    content_sha256: source.contentSha256,
    publisher: source.publisher,
    licence: source.licence,
    reader_version: source.readerVersion,
  };
}

/** A source from its row. */
export function fromSourceRow(row: TsmSourceTable): StoredSource {
  return {
    year: row.year,
    fileName: row.file_name,
    sha256: row.sha256,
    contentSha256: row.content_sha256,
    publisher: row.publisher,
    licence: row.licence,
    readerVersion: row.reader_version,
  };
}
