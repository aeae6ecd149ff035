import {html, type TemplateResult} from 'lit';
import type {Said} from '../words/words.ts';
import {toCsv} from './to-csv.ts';
import type {ChartView} from './trend-chart.model.ts';
import type {ChartTable} from './trend-chart.rows.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** The numbers as a real table, one key away, and as a file. */
export function renderTable(
  {table, name, fileName, illustrative}: ChartView,
  words: ChartWords,
  csv: string | undefined,
): TemplateResult {
  return html`<details part="table">
    <summary>${words.numbers}</summary>
    <div class="scroll" role="region" aria-label=${words.numbers} tabindex="0">
      <table aria-label=${name.text}>
        <thead>
          <tr>
            ${table.head.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <a
      class="csv"
      href=${csv ?? '#'}
      download=${fileName}
      @click=${(event: MouseEvent) => csv || save(event, table, illustrative)}
      >${words.download}</a
    >
  </details>`;
}

/** Makes the file only when it is asked for. A blob needs no server and no data address, which policies refuse. */
function save(event: MouseEvent, table: ChartTable, illustrative: Said | null): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const address = URL.createObjectURL(new Blob([toCsv(table, illustrative?.text)], {type: 'text/csv'}));
  link.href = address;
  // The browser reads the address after the handlers have run.
  setTimeout(() => {
    URL.revokeObjectURL(address);
    link.href = '#';
  }, 10_000);
}
