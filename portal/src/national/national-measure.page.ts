import {ALL_LANDLORDS, type Peer} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, MIN_PEERS, textIn} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {sign} from '../parts/sign.ts';
import {sourceNote} from '../parts/source-note.ts';
import {markerId, renderBars} from './bars.ts';
import {CHANGED, type CutKey, type NationalView} from './national.model.ts';
import {nationalWords} from './national.words.ts';

/** One measure across the country: how far landlords differ, what changed, and every figure. */
export function renderNationalMeasure(view: NationalView, page: Page): string {
  const {comparison, all} = view;
  const {measure, scope} = comparison;
  const words = nationalWords(page.language);
  const figure = toFigure(view, page);
  const name = textIn(measure.name, page.language);
  const period = formatPeriod(comparison.period, page.language);
  const count = formatNumber(all.landlords, page.language);
  return renderShell(page, {
    title: page.words.title(words.measureTitle({name})),
    description: words.measureDescription({name, period, count}),
    address: page.to.nationalMeasure(measure.id),
    main: html`<div class="page national-head">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a> <span aria-hidden="true">›</span>
        <a href=${page.to.national()}>${words.title}</a>
      </nav>
      <h1 class="headline">${words.measureTitle({name})}</h1>
      <p class="soft">${words.ofWhom({scope: textIn(scope.name, page.language), period})}</p>
      <p class="lead">
        ${words.answer({middle: figure(all.median), count, low: figure(all.lowerQuartile), high: figure(all.upperQuartile)})}
      </p>
      <section class="section" aria-labelledby="picture">
        <h2 class="title" id="picture">${words.picture}</h2>
        <figure class="card national-picture">
          ${renderBars(view, page)}
          <figcaption class="small">
            <p><span class="swatch"></span> ${words.half}</p>
            <p><a href="#every">${words.find}</a>. ${words.findHint}</p>
          </figcaption>
        </figure>
      </section>
      <div class="columns section">${cuts(view, page)}${moved(view, page)}</div>
      ${everyLandlord(view, page)}
      <div class="columns section">
        <section class="aside" aria-labelledby="download">
          <h2 class="heading" id="download">${words.download}</h2>
          <p class="links">
            <a href=${`/${ALL_LANDLORDS}/v1/comparisons/${comparison.id}.csv`} download>${words.csv}</a>
            <a href=${`/${ALL_LANDLORDS}/v1/comparisons/${comparison.id}.json`}>${words.json}</a>
          </p>
        </section>
        ${sourceNote(comparison.source, comparison.release, page)}
      </div>
    </div>`,
  });
}

function toFigure({comparison: {measure}}: NationalView, page: Page): (value: number) => string {
  return (value) => formatFigure(value, measure.unit, page.language, measure.decimals);
}

function cuts(view: NationalView, page: Page): Content {
  const words = nationalWords(page.language).cuts;
  const figure = toFigure(view, page);
  const names: Record<CutKey, Readonly<Record<string, string>>> = {
    type: page.words.landlordTypes,
    size: page.words.sizes,
    region: page.words.regions,
  };
  return html`<section class="card" aria-labelledby="cuts">
    <h2 class="heading" id="cuts">${words.title}</h2>
    <p class="soft small">${words.note({least: formatNumber(MIN_PEERS, page.language)})}</p>
    <table class="cuts" aria-labelledby="cuts">
      <thead>
        <tr>
          <th scope="col">${words.group}</th>
          <th scope="col" class="n">${words.lower}</th>
          <th scope="col" class="n">${words.middle}</th>
          <th scope="col" class="n">${words.upper}</th>
        </tr>
      </thead>
      ${view.cuts.map(
        ([key, rows]) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="4">${words[key]}</th>
            </tr>
            ${rows
              .filter(({landlords}) => landlords > 0)
              .map(
                ({value, landlords, quartiles}) =>
                  html`<tr>
                    <th scope="row">
                      ${names[key][value]} <span class="small soft">(${formatNumber(landlords, page.language)})</span>
                    </th>
                    ${
                      quartiles
                        ? quartiles.map((one) => html`<td class="n">${figure(one)}</td>`)
                        : html`<td class="n" colspan="3">${words.tooFew}</td>`
                    }
                  </tr>`,
              )}
          </tbody>`,
      )}
    </table>
  </section>`;
}

function moved({moved: verdicts}: NationalView, page: Page): Content {
  const words = nationalWords(page.language).moved;
  const total = verdicts.reduce((sum, [, count]) => sum + count, 0);
  const changed = verdicts.reduce((sum, [verdict, count]) => sum + (CHANGED.has(verdict) ? count : 0), 0);
  const shown = (count: number) => formatNumber(count, page.language);
  return html`<section class="aside" aria-labelledby="moved">
    <h2 class="heading" id="moved">${words.title}</h2>
    ${
      total === 0
        ? html`<p>${words.none}</p>`
        : html`<p>${words.sentence({count: shown(total), changed: shown(changed)})}</p>
            <ul class="counts">
              ${verdicts.map(
                ([verdict, count]) =>
                  html`<li>
                    ${sign(verdict)}<span
                      ><b>${shown(count)}</b> ${page.words.signs[verdict].toLocaleLowerCase(page.language)}</span
                    >
                  </li>`,
              )}
            </ul>
            <p class="small soft">${words.note}</p>`
    }
  </section>`;
}

function everyLandlord(view: NationalView, page: Page): Content {
  const words = nationalWords(page.language);
  const {measure, period, landlords} = view.comparison;
  const isSurvey = measure.basis === 'perception';
  const name = textIn(measure.name, page.language);
  return html`<section class="section" aria-labelledby="every">
    <h2 class="title" id="every">${words.table.title}</h2>
    <p class="small" id="every-of">${words.table.caption({name, period: formatPeriod(period, page.language)})}</p>
    <div class="card scroll">
      <table class="every" aria-labelledby="every-of">
        <thead>
          <tr>
            <th scope="col">${words.table.landlord}</th>
            <th scope="col" class="n">${words.table.figure}</th>
            ${isSurvey ? html`<th scope="col" class="n">${words.table.likely}</th>` : ''}
            <th scope="col" class="n">${words.table.base}</th>
            <th scope="col"><span class="hidden-text">${words.show}</span></th>
          </tr>
        </thead>
        <tbody>
          ${landlords.map((peer) => row(peer, view, page))}
        </tbody>
      </table>
    </div>
    ${view.absent.length === 0 ? '' : absent(view, page)}
  </section>`;
}

/** Landlords that the table has nothing of, so that nobody who comes from one of their pages looks for it in vain. */
function absent({comparison: {measure, period}, absent: landlords}: NationalView, page: Page): Content {
  const words = nationalWords(page.language).absent;
  return html`<h3 id="absent">${words.title}</h3>
    <p class="soft small">${words.note({period: formatPeriod(period, page.language)})}</p>
    <ul class="absent small" aria-labelledby="absent">
      ${landlords.map(({id, name}) => html`<li id=${markerId(id)}><a href=${page.to.measure(id, measure.id)}>${name}</a></li>`)}
    </ul>`;
}

function row({id, name, value, missing, base, chance}: Peer, view: NationalView, page: Page): Content {
  const words = nationalWords(page.language);
  const {measure} = view.comparison;
  const figure = toFigure(view, page);
  const range = chance ? words.range({low: figure(chance.low), high: figure(chance.high)}) : words.table.none;
  // A link to a landlord leads to its marker in the picture, or to its row where it has none.
  return html`<tr id=${value === null ? markerId(id) : nothing}>
    <th scope="row"><a href=${page.to.measure(id, measure.id)}>${name}</a></th>
    ${
      value === null
        ? html`<td class="n soft wrap">${page.words.missing[missing ?? 'not-collected']}</td>`
        : html`<td class="n"><b>${figure(value)}</b></td>`
    }
    ${measure.basis === 'perception' ? html`<td class="n">${value === null ? '' : range}</td>` : ''}
    <td class="n">${base === null ? '' : formatNumber(base, page.language)}</td>
    <td class="n">
      ${value === null ? '' : html`<a href=${`#${markerId(id)}`} aria-label=${words.showOf({name})}>${words.show}</a>`}
    </td>
  </tr>`;
}
