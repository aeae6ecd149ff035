import {html, type TemplateResult} from 'lit';
import type {ChartView} from './trend-chart.model.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** The numbers as a real table, one key away, and as a file. */
export function renderTable(
  {table, name, fileName, illustrative}: Pick<ChartView, 'table' | 'name' | 'fileName' | 'illustrative'>,
  words: Pick<ChartWords, 'numbers' | 'download'>,
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
      @click=${(event: Event) => {
        if (csv) return;
        // Made, and what makes it loaded, only when it is asked for.
        event.preventDefault();
        void import('./save.ts').then(({save}) => save(table, fileName, illustrative?.text));
      }}
      >${words.download}</a
    >
  </details>`;
}
