import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {hashContent} from '../content-hash.ts';
import {sortReturn} from '../sort-return.ts';
import type {TsmReturn, TsmReturnContent} from '../tsm-return.ts';
import {tidyError} from './csv.ts';
import {FIGURE_FILE} from './figure-file.ts';
import {NOT_INCLUDED_FILE, PROFILE_FILE} from './landlord-files.ts';
import {COMPLAINTS_FILE, REPAIRS_FILE} from './repairs-files.ts';
import {SOURCE_FILE} from './source-file.ts';
import {SURVEY_FILE} from './survey-file.ts';
import {readTidy, type TidyFile} from './tidy-file.ts';

/** The returns in a folder of tidy files, and the files as they were read. */
export interface TidyFolder {
  readonly returns: readonly TsmReturn[];
  readonly inputs: readonly {readonly fileName: string; readonly sha256: string}[];
}

/**
 * Reads a folder of tidy files. Throws `DS_IMPORT_NO_FILE` when one is missing and `DS_IMPORT_TIDY` when one is
 * malformed or a year's facts are not those that were read from the workbook they name.
 */
export async function readTidyFolder(folder: string): Promise<TidyFolder> {
  const inputs: {fileName: string; sha256: string}[] = [];
  const read = async <T>(file: TidyFile<T>): Promise<readonly T[]> => {
    const path = join(folder, file.name);
    const text = await readText(path);
    inputs.push({fileName: file.name, sha256: createHash('sha256').update(text).digest('hex')});
    return readTidy(file, text, path);
  };
  const sources = await read(SOURCE_FILE);
  const all = {
    profiles: groupByYear(await read(PROFILE_FILE)),
    surveys: groupByYear(await read(SURVEY_FILE)),
    figures: groupByYear(await read(FIGURE_FILE)),
    repairs: groupByYear(await read(REPAIRS_FILE)),
    complaints: groupByYear(await read(COMPLAINTS_FILE)),
    notIncluded: groupByYear(await read(NOT_INCLUDED_FILE)),
  };
  const returns = sources.map((source): TsmReturn => {
    const {year} = source;
    const content = sortReturn({
      year,
      profiles: all.profiles(year),
      surveys: all.surveys(year),
      figures: all.figures(year),
      repairs: all.repairs(year),
      complaints: all.complaints(year),
      notIncluded: all.notIncluded(year),
    });
    if (hashContent(content) !== source.contentSha256) {
      throw tidyError(folder, `the facts of ${year} are not those read from ${source.fileName}; a file was edited`);
    }
    return {content, source, notes: toNotes(content)};
  });
  return {returns, inputs};
}

/** False zeros and unknown words were dealt with when the files were made, and cannot be told any more. */
function toNotes(content: TsmReturnContent): TsmReturn['notes'] {
  const rowsRead = [
    {place: PROFILE_FILE.name, rows: content.profiles.length},
    {place: SURVEY_FILE.name, rows: content.surveys.length},
    {place: FIGURE_FILE.name, rows: content.figures.length},
    {place: REPAIRS_FILE.name, rows: content.repairs.length},
    {place: COMPLAINTS_FILE.name, rows: content.complaints.length},
    {place: NOT_INCLUDED_FILE.name, rows: content.notIncluded.length},
  ];
  return {rowsRead, falseZeros: [], unknownWords: []};
}

function groupByYear<T extends {readonly year: string}>(facts: readonly T[]): (year: string) => readonly T[] {
  const byYear = new Map<string, T[]>();
  for (const fact of facts) {
    const group = byYear.get(fact.year);
    if (group === undefined) byYear.set(fact.year, [fact]);
    else group.push(fact);
  }
  return (year) => byYear.get(year) ?? [];
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DoorstepError('DS_IMPORT_NO_FILE', `Expected a tidy file at ${path} (${reason}). Nothing was stored.`, {
      cause,
      path,
    });
  }
}
