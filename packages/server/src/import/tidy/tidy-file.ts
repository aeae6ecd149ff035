import {fromCsv, toCsv, type CsvCell} from './csv.ts';
import {TidyRow} from './tidy-row.ts';

/** How one kind of fact is written as a row and read back. Writing and reading stand side by side so they stay one. */
export interface TidyFile<T> {
  readonly name: string;
  readonly columns: readonly {readonly heading: string; readonly of: (fact: T) => CsvCell}[];
  readonly read: (row: TidyRow) => T;
}

/** A column. */
export function column<T>(heading: string, of: (fact: T) => CsvCell): TidyFile<T>['columns'][number] {
  return {heading, of};
}

/** Facts as the text of their file, in the order given. */
export function writeTidy<T>({columns}: TidyFile<T>, facts: readonly T[]): string {
  const headings = columns.map(({heading}) => heading);
  return toCsv(
    headings,
    facts.map((fact) => columns.map(({of}) => of(fact))),
  );
}

/** Facts from the text of their file. Throws `DS_IMPORT_TIDY`. */
export function readTidy<T>(file: TidyFile<T>, text: string, path: string): readonly T[] {
  const headings = file.columns.map(({heading}) => heading);
  return fromCsv(text, headings, path).map((cells, index) => file.read(new TidyRow(headings, cells, path, index + 2)));
}
