import {toCsv} from './to-csv.ts';
import type {ChartTable} from './part.ts';

/** Gives a table to the reader as a file. A blob needs no server and no data address, which policies refuse. */
export function save(table: ChartTable, fileName: string, remark: string | undefined): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(table, remark)], {type: 'text/csv'}));
  link.download = fileName;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
