import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {type Content, type Page, say} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {sign} from '../parts/sign.ts';
import {CHANGED, type NationalView} from './national.model.ts';
import {nationalWords} from './national.words.ts';
import {toPairs} from './pairs.model.ts';

/** Every measure across the country, a line each. */
export function renderNationalPage(views: readonly NationalView[], page: Page): string {
  const words = nationalWords(page.language);
  const newest = views.reduce((a, b) => (a.comparison.period.start >= b.comparison.period.start ? a : b));
  const period = formatPeriod(newest.comparison.period, page.language);
  const count = formatNumber(Math.max(...views.map(({all}) => all.landlords)), page.language);
  return renderShell(page, {
    title: page.words.title(words.title),
    description: words.description({period}),
    address: page.to.national(),
    main: html`<div class="page national-head">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a>
      </nav>
      <h1 class="headline">${words.title}</h1>
      <p class="lead">${words.lead({count, period})}</p>
      <p class="measured">${words.noRanking}</p>
      ${toPairs(views).length > 0 ? html`<p><a href=${page.to.onTimeAndSatisfied()}>${words.pair.link}</a></p>` : ''}
      <div class="card">
        <table class="national-table">
          <thead>
            <tr>
              <th scope="col">${words.columns.measure}</th>
              <th scope="col" class="n">${words.columns.middle}</th>
              <th scope="col" class="n">${words.columns.half}</th>
              <th scope="col" class="n">${words.columns.changed}</th>
            </tr>
          </thead>
          <tbody>
            ${views.map((view) => line(view, page))}
          </tbody>
        </table>
      </div>
    </div>`,
  });
}

function line({comparison: {measure}, all, moved}: NationalView, page: Page): Content {
  const words = nationalWords(page.language);
  const figure = (value: number) => formatFigure(value, measure.unit, page.language, measure.decimals);
  return html`<tr>
    <th scope="row"><a href=${page.to.nationalMeasure(measure.id)}>${say(measure.name, page)}</a></th>
    <td class="n" data-label=${words.columns.middle}><b>${figure(all.median)}</b></td>
    <td class="n" data-label=${words.columns.half}>
      ${words.range({low: figure(all.lowerQuartile), high: figure(all.upperQuartile)})}
    </td>
    <td class="n moved" data-label=${words.columns.changed}>
      ${
        moved.length === 0
          ? words.notKnown
          : moved
              .filter(([verdict]) => CHANGED.has(verdict))
              .map(
                ([verdict, count]) =>
                  html`<span class="verdict"
                    >${sign(verdict)}
                    ${words.changes[verdict as keyof typeof words.changes]({count: formatNumber(count, page.language)})}</span
                  > `,
              )
      }
    </td>
  </tr>`;
}
