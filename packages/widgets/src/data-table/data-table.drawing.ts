import {html, nothing, type TemplateResult} from 'lit';
import type {TableView} from './data-table.model.ts';
import type {ColumnName, TableWords} from './data-table.words.ts';

const ARROW = {ascending: 'M5 12V2M1.5 5.5L5 2l3.5 3.5', descending: 'M5 2v10M1.5 8.5L5 12l3.5-3.5'};

/** Columns of whole sentences. */
const WIDE: readonly ColumnName[] = ['note', 'checked'];

/** The table in a region that scrolls; its titles are buttons that work once script can answer (`isAwake`). */
export function renderRows(
  {head, rows}: TableView,
  words: TableWords,
  {isAwake, sortBy}: {isAwake: boolean; sortBy: (column: ColumnName) => void},
): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${words.numbers} tabindex="0">
    <table part="table" aria-labelledby="name">
      <thead>
        <tr>
          ${head.map(
            ({name, title, sort}) =>
              html`<th scope="col" aria-sort=${sort ?? nothing}>
                <button type="button" ?disabled=${!isAwake} @click=${() => sortBy(name)}>
                  ${title}
                  ${sort ? html`<svg viewBox="0 0 10 14" aria-hidden="true"><path d=${ARROW[sort]}></path></svg>` : nothing}
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell, index) => html`<td class=${isWide(head[index + 1]?.name, cell) ? 'wide' : nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A note, or a reason in the place of a figure. */
const isWide = (name: ColumnName | undefined, cell: string) =>
  name !== undefined && (WIDE.includes(name) || cell.length > 30);
