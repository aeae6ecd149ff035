import type {TsmReturn, TsmReturnContent} from '../tsm-return.ts';
import {FIGURE_FILE} from './figure-file.ts';
import {NOT_INCLUDED_FILE, PROFILE_FILE} from './landlord-files.ts';
import {COMPLAINTS_FILE, REPAIRS_FILE} from './repairs-files.ts';
import {SOURCE_FILE} from './source-file.ts';
import {SURVEY_FILE} from './survey-file.ts';
import {writeTidy} from './tidy-file.ts';

/** The tidy files of several years: file name and text. Years ascend; equal facts give equal bytes. */
export function toTidyFiles(returns: readonly TsmReturn[]): ReadonlyMap<string, string> {
  const years = [...returns].sort((a, b) => (a.source.year < b.source.year ? -1 : 1));
  const all = <T>(of: (content: TsmReturnContent) => readonly T[]): readonly T[] =>
    years.flatMap(({content}) => of(content));
  return new Map([
    [
      SOURCE_FILE.name,
      writeTidy(
        SOURCE_FILE,
        years.map(({source}) => source),
      ),
    ],
    [
      PROFILE_FILE.name,
      writeTidy(
        PROFILE_FILE,
        all((it) => it.profiles),
      ),
    ],
    [
      NOT_INCLUDED_FILE.name,
      writeTidy(
        NOT_INCLUDED_FILE,
        all((it) => it.notIncluded),
      ),
    ],
    [
      SURVEY_FILE.name,
      writeTidy(
        SURVEY_FILE,
        all((it) => it.surveys),
      ),
    ],
    [
      FIGURE_FILE.name,
      writeTidy(
        FIGURE_FILE,
        all((it) => it.figures),
      ),
    ],
    [
      REPAIRS_FILE.name,
      writeTidy(
        REPAIRS_FILE,
        all((it) => it.repairs),
      ),
    ],
    [
      COMPLAINTS_FILE.name,
      writeTidy(
        COMPLAINTS_FILE,
        all((it) => it.complaints),
      ),
    ],
  ]);
}
