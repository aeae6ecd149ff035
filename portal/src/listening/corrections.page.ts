import type {Correction, LandlordDocuments} from '@doorstep/contract';
import {formatDay, formatFigure, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {type Content, type Page, say} from '../page/page.ts';
import {renderLandlordFrame} from './landlord-frame.ts';
import {listeningWords} from './listening.words.ts';

/** Every figure that was changed after it was published as final. */
export function renderCorrections({landlord, corrections}: LandlordDocuments, page: Page): string {
  const words = listeningWords(page.language).corrections;
  return renderLandlordFrame(
    {
      landlord,
      title: words.title,
      description: words.description({name: landlord.name}),
      address: page.to.corrections(landlord.id),
      lead: words.lead,
      main:
        corrections.length === 0
          ? html`<div class="message section">
              <p><b>${words.none}</b></p>
              <p>${words.noneMore}</p>
            </div>`
          : correctionTable(corrections, landlord.id, page),
    },
    page,
  );
}

function correctionTable(corrections: readonly Correction[], landlord: string, page: Page): Content {
  const words = listeningWords(page.language).corrections;
  return html`<section class="section card scroll" role="group" aria-labelledby="list" tabindex="0">
    <table>
      <caption id="list">
        ${words.list}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col">${words.figure}</th>
          <th scope="col" class="n">${words.was}</th>
          <th scope="col" class="n">${words.now}</th>
          <th scope="col">${words.why}</th>
        </tr>
      </thead>
      <tbody>
        ${corrections.map((one) => row(one, landlord, page))}
      </tbody>
    </table>
  </section>`;
}

function row(correction: Correction, landlord: string, page: Page): Content {
  const {measure, scope, period, was, now, kind, reason, release} = correction;
  const words = listeningWords(page.language).corrections;
  const figure = (value: number | null) =>
    value === null ? words.hidden : formatFigure(value, measure.unit, page.language, measure.decimals);
  return html`<tr>
    <td>${formatDay(release.published, page.language)}</td>
    <th scope="row">
      <a href=${page.to.measure(landlord, measure.id)}>${say(measure.name, page)}</a>
      <span class="small soft">${say(scope.name, page)}, ${formatPeriod(period, page.language)}</span>
    </th>
    <td class="n"><s>${figure(was)}</s></td>
    <td class="n"><b>${figure(now)}</b></td>
    <td class="wrap"><b>${words.kinds[kind]}</b> ${say(reason, page)}</td>
  </tr>`;
}
