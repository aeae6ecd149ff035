import type {AnswerCounts, MeasureDocument, Series} from '@doorstep/contract';
import {formatNumber, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {toAnswerRows} from './measure.model.ts';

const ANSWERS = ['very', 'fairly', 'neither', 'fairlyDis', 'veryDis', 'notApplicable'] as const;

/** How many gave each answer, by year: years across, answers down, so that it fits a phone. */
export function answersTable({measure}: MeasureDocument, series: Series, page: Page): Content {
  const rows = toAnswerRows(series);
  if (rows.length === 0) return '';
  const words = page.words.measure;
  const labels: Record<keyof AnswerCounts, string> = {
    ...words.answerLabels,
    ...(measure.code === 'TP08' ? words.agreeLabels : {}),
  };
  const shown = ANSWERS.filter((answer) => rows.some(({counts}) => counts?.[answer] != null));
  const weighted = rows.some(
    ({counts}) => counts !== null && Object.values(counts).some((n) => n !== null && n % 1 !== 0),
  );
  return html`<section class="card">
    <table>
      <caption>
        ${words.answers}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.answer}</th>
          ${rows.map(({period}) => html`<th scope="col" class="n">${formatPeriod(period, page.language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (answer) =>
            html`<tr>
              <th scope="row">${labels[answer]}</th>
              ${rows.map(({counts}) => {
                const count = counts?.[answer] ?? null;
                return html`<td class="n">
                  ${count === null ? words.notCounted : formatNumber(count, page.language, 1)}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
    ${weighted ? html`<p class="small soft">${words.answersNote}</p>` : ''}
  </section>`;
}
