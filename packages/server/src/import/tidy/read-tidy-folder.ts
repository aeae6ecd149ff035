import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import type {StoredSource} from '../../store/types.ts';
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

/** The files of a folder as they lie there. */
export interface TidyFolder {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Names and SHA-256, for the diary. */
  readonly inputs: readonly {readonly fileName: string; readonly sha256: string}[];
}

const FILES: readonly string[] = [
  SOURCE_FILE,
  PROFILE_FILE,
  NOT_INCLUDED_FILE,
  SURVEY_FILE,
  FIGURE_FILE,
  REPAIRS_FILE,
  COMPLAINTS_FILE,
].map(({name}) => name);

/** Reads the tidy files of a folder without looking inside. Throws `DS_IMPORT_NO_FILE` when one is missing. */
export async function openTidyFolder(folder: string): Promise<TidyFolder> {
  const texts = new Map<string, string>();
  for (const name of FILES) texts.set(name, await readText(join(folder, name)));
  const inputs = [...texts].map(([fileName, text]) => ({
    fileName,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return {folder, texts, inputs};
}

/** The workbooks the files say they were made from. Throws `DS_IMPORT_TIDY`. */
export function readTidySources(tidy: TidyFolder): readonly StoredSource[] {
  return parse(tidy, SOURCE_FILE);
}

/**
 * The returns in the files, a year each. Throws `DS_IMPORT_TIDY` when a file is malformed or a year's facts are not
 * those that were read from the workbook they name.
 */
export function readTidyReturns(tidy: TidyFolder): readonly TsmReturn[] {
  const all = {
    profiles: groupByYear(parse(tidy, PROFILE_FILE)),
    surveys: groupByYear(parse(tidy, SURVEY_FILE)),
    figures: groupByYear(parse(tidy, FIGURE_FILE)),
    repairs: groupByYear(parse(tidy, REPAIRS_FILE)),
    complaints: groupByYear(parse(tidy, COMPLAINTS_FILE)),
    notIncluded: groupByYear(parse(tidy, NOT_INCLUDED_FILE)),
  };
  return readTidySources(tidy).map((source): TsmReturn => {
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
      throw tidyError(
        tidy.folder,
        `the facts of ${year} are not those read from ${source.fileName}; a file was edited`,
      );
    }
    return {content, source, notes: toNotes(content)};
  });
}

function parse<T>({folder, texts}: TidyFolder, file: TidyFile<T>): readonly T[] {
  return readTidy(file, texts.get(file.name) ?? '', join(folder, file.name));
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
