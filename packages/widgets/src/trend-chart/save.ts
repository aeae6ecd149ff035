import type {ChartTable} from './part.ts';
import {toCsv} from './to-csv.ts';

/** Gives a table to the reader as a file. */
export function save(table: ChartTable, fileName: string, remark: string | undefined): void {
  saveBlob(new Blob([toCsv(table, remark)], {type: 'text/csv'}), fileName);
}

/** Gives a file to the reader. A blob needs no server and no data address, which policies refuse. */
export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
