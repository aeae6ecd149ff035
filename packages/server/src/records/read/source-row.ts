/** One row of a file. */
export interface SourceRow {
  /** The line it begins on as a text editor counts, or the row of the sheet. */
  readonly line: number;
  /** Text in CSV; text, number, yes or no, date or null in a workbook. */
  readonly cells: readonly unknown[];
}
