import type {ChartTable} from './trend-chart.model.ts';

/** A table as CSV with the byte order mark that spreadsheets need. A cell can never start a formula. */
export function toCsv({head, rows}: ChartTable): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
