import type {Benchmark, MeasureDocument, Series} from '@doorstep/contract';
import {formatFigure, formatNumber} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {standingLine} from '../parts/state.ts';
import {markerId} from '../national/bars.ts';
import {nationalWords} from '../national/national.words.ts';
import {toPeerRows} from './measure.model.ts';

/** How other landlords did: a sentence for the closest group, and the middle and quarters of each group. */
export function peersSection({measure, landlord}: MeasureDocument, series: Series, page: Page): Content {
  const words = page.words.measure;
  const rows = toPeerRows(series).filter(({median}) => median !== null);
  const value = series.observations.at(-1)?.value ?? null;
  const figure = (share: number) => formatFigure(share, measure.unit, page.language, measure.decimals);
  return html`<section class="section peers" aria-labelledby="peers">
    <h2 class="title" id="peers">${words.peers}</h2>
    ${
      rows.length === 0
        ? html`<p class="lead">${words.noPeers}</p>`
        : html`<div class="columns wide">
            <div class="card">
              <table>
                <caption>
                  ${value === null ? words.peersTitle : words.peersThis({figure: figure(value)})}
                </caption>
                <thead>
                  <tr>
                    ${Object.values(words.peerColumns).map((heading) => html`<th scope="col" class="n">${heading}</th>`)}
                  </tr>
                </thead>
                ${rows.map((row) => peerRows(row, figure, page))}
              </table>
            </div>
            <div class="aside">
              ${rows.slice(0, 2).map((row) => standingLine(row, page))}
              <p class="small">${words.peersCaveat}</p>
              <p>
                <a href=${`${page.to.nationalMeasure(measure.id)}#${markerId(landlord.id)}`}
                  >${nationalWords(page.language).among}</a
                >
              </p>
            </div>
          </div>`
    }
  </section>`;
}

/** A group's name takes a row of its own, so that four numbers fit a phone. */
function peerRows(row: Benchmark, figure: (share: number) => string, page: Page): Content {
  const shown = (value: number | null) => (value === null ? '' : figure(value));
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="4">${say(row.name, page)}</th>
    </tr>
    <tr>
      <td class="n">${formatNumber(row.landlords, page.language)}</td>
      <td class="n">${shown(row.lowerQuartile)}</td>
      <td class="n"><b>${shown(row.median)}</b></td>
      <td class="n">${shown(row.upperQuartile)}</td>
    </tr>
  </tbody>`;
}
