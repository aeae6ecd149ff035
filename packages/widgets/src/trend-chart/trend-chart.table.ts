import {html, type TemplateResult} from 'lit';
import type {Said} from '../words/words.ts';
import type {ChartTable} from './part.ts';

/** A table with what it is called as a file. */
export interface NamedTable {
  table: ChartTable;
  name: Said;
  fileName: string;
  illustrative: Said | null;
}

/** The numbers as a real table, one key away, and as a file; `more` stands under them. */
export function renderTable(
  view: NamedTable,
  words: {numbers: string; download: string},
  csv: string | undefined,
  more?: unknown,
): TemplateResult {
  return html`<details part="table">
    <summary>${words.numbers}</summary>
    ${renderNumbers(view, words, csv)} ${more}
  </details>`;
}

/** The table, and under it a way to take it along. */
export function renderNumbers(
  {table, name, fileName, illustrative}: NamedTable,
  words: {numbers: string; download: string},
  csv: string | undefined,
): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${words.numbers} tabindex="0">
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
      @click=${(event: Event) => {
        if (csv) return;
        // Made, and what makes it loaded, only when it is asked for.
        event.preventDefault();
        void import('./save.ts').then(({save}) => save(table, fileName, illustrative?.text));
      }}
      >${words.download}</a
    >`;
}
