import type {StoredSource} from '../../store/types.ts';
import {TSM_LICENCE, TSM_PUBLISHER} from '../source-words.ts';
import {column, type TidyFile} from './tidy-file.ts';

/** The workbook behind each year, and the hash of what was read from it. */
export const SOURCE_FILE: TidyFile<StoredSource> = {
  name: 'tsm-sources.csv',
  columns: [
    column('year', (it) => it.year),
    column('file_name', (it) => it.fileName),
    column('sha256', (it) => it.sha256),
    column('content_sha256', (it) => it.contentSha256),
    column('reader_version', (it) => it.readerVersion),
  ],
  read: (row) => ({
    year: row.required('year'),
    fileName: row.required('file_name'),
    sha256: row.required('sha256'),
    contentSha256: row.required('content_sha256'),
    publisher: TSM_PUBLISHER,
    licence: TSM_LICENCE,
    readerVersion: row.number('reader_version') ?? row.fail('reader_version', 'is empty'),
  }),
};
