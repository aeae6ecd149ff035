import type {ChartTable} from './part.ts';

/**
 * A table as CSV with the byte order mark that spreadsheets need. A cell can never start a formula. A `remark` about all of
 * it, such as that it is made up, is the last row.
 */
export function toCsv({head, rows}: ChartTable, remark?: string): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const all = [head, ...rows, ...(remark === undefined ? [] : [[remark]])];
  return `\uFEFF${all.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
