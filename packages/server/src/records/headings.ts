import {DoorstepError} from '@doorstep/contract';
import {toLine} from '../import/text.ts';
import type {Mapping} from './mapping.ts';
import type {SourceRow} from './read/source-row.ts';

/** The heading row of a file, and where each field's column is. */
export interface BoundHeadings {
  readonly line: number;
  /** As they stand in the file. */
  readonly headings: readonly string[];
  /** Field name to column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Rows above the headings: titles, dates of extraction, blank lines. */
export const HEADING_WITHIN = 30;

/** A heading as it is compared: small letters, single spaces, signs for spaces. */
export function toHeading(text: unknown): string {
  return toLine(text)
    .toLowerCase()
    .replace(/[_.:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the heading row among the first rows: the one that has every heading of the mapping. Throws
 * `DS_RECORDS_HEADING` naming those that are missing or stand there twice.
 */
export function bindHeadings(rows: readonly SourceRow[], mapping: Mapping, path: string): BoundHeadings {
  const wanted = Object.entries(mapping.columns);
  let best: {row: SourceRow; missing: string[]} | undefined;
  for (const row of rows.slice(0, HEADING_WITHIN)) {
    const missing = wanted
      .filter(([, heading]) => findColumns(row, heading).length === 0)
      .map(([, heading]) => heading);
    if (best === undefined || missing.length < best.missing.length) best = {row, missing};
  }
  if (best === undefined || best.missing.length > 0) {
    const found = (best?.row.cells ?? []).map((cell) => `"${toLine(cell)}"`).filter((cell) => cell !== '""');
    const lacking = (best?.missing ?? wanted.map(([, heading]) => heading)).map((heading) => `"${heading}"`).join(', ');
    const remedy = `Line ${best?.row.line ?? 1} comes nearest and has: ${found.slice(0, 40).join(', ')}. Correct "columns" in the mapping.`;
    throw new DoorstepError('DS_RECORDS_HEADING', `${path} has no row with the heading ${lacking}. ${remedy}`, {path});
  }
  const {row} = best;
  const columns = new Map<string, number>();
  for (const [field, heading] of wanted) {
    const found = findColumns(row, heading);
    if (found.length > 1) {
      const remedy = `Say which one in the mapping: "${heading} #1" or "${heading} #2".`;
      throw new DoorstepError(
        'DS_RECORDS_HEADING',
        `${path} has the heading "${heading}" ${found.length} times. ${remedy}`,
        {path},
      );
    }
    columns.set(field, found[0] ?? -1);
  }
  return {line: row.line, headings: row.cells.map(toLine), columns};
}

function findColumns({cells}: SourceRow, heading: string): number[] {
  const places = (text: string): number[] =>
    cells.flatMap((cell, index) => (toHeading(cell) === toHeading(text) ? [index] : []));
  const whole = places(heading);
  const [, base, number] = /^(.*\S)\s*#(\d+)$/.exec(heading) ?? [];
  if (whole.length > 0 || base === undefined) return whole;
  const chosen = places(base)[Number(number) - 1];
  return chosen === undefined ? [] : [chosen];
}
