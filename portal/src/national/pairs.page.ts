import {formatFigure, formatNumber, formatPeriod, textIn} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {ticks} from 'd3-array';
import {fixedHtml} from '../page/fixed-html.ts';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import {nationalWords} from './national.words.ts';
import {type Pair, toPairWord} from './pairs.model.ts';

/** Whether what landlords do and what tenants feel go together. */
export function renderPairsPage([first, second]: readonly [Pair, Pair], page: Page): string {
  const words = nationalWords(page.language);
  const {pair} = words;
  const count = formatNumber(first.points.length, page.language);
  return renderShell(page, {
    title: page.words.title(pair.title),
    description: pair.description({count, period: formatPeriod(first.up.period, page.language)}),
    address: page.to.onTimeAndSatisfied(),
    main: html`<div class="page national-head">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a> <span aria-hidden="true">›</span>
        <a href=${page.to.national()}>${words.title}</a>
      </nav>
      <h1 class="headline">${pair.title}</h1>
      <p class="lead">${pair.lead}</p>
      <div class="columns section">${pairFigure(first, pair.first, page)}${pairFigure(second, pair.second, page)}</div>
      <p class="measured">${pair.why}</p>
    </div>`,
  });
}

function pairFigure(pair: Pair, title: string, page: Page): Content {
  const words = nationalWords(page.language).pair;
  const {r, pairs} = pair.together;
  const said = r === null ? '' : words[toPairWord(r)];
  const count = formatNumber(pairs, page.language);
  const shown = r === null ? '' : words.measure({r: formatNumber(r, page.language, 2), count});
  return html`<section class="card flow pair">
    <h2 class="heading">${title}</h2>
    <p>${said}</p>
    <figure>
      <p class="small soft">${words.up({name: textIn(pair.up.measure.name, page.language)})}</p>
      ${scatter(pair, words.label({count, words: said}), page)}
      <figcaption class="small soft">
        ${words.across({name: textIn(pair.across.measure.name, page.language)})}
      </figcaption>
    </figure>
    <p class="small">${shown}</p>
  </section>`;
}

const HEIGHT = 320;
/** Room for the figures of the axes. */
const BASE = HEIGHT - 26;

/** A point a landlord; places across are in percent, so that it fits every width. */
function scatter({across, up, points}: Pair, label: string, page: Page): Content {
  const [left, right] = edges(points.map(({x}) => x));
  const [low, high] = edges(points.map(({y}) => y));
  const x = (value: number) => `${(8 + ((value - left) / (right - left)) * 90).toFixed(2)}%`;
  const y = (value: number) => (BASE - ((value - low) / (high - low)) * (BASE - 8)).toFixed(1);
  const show = (value: number) => formatFigure(value, 'percent', page.language);
  const drawn = [
    ...ticks(low, high, 5).map(
      (tick) =>
        `<line class="grid" x1="8%" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/><text x="0" y="${y(tick)}" dy="5">${show(tick)}</text>`,
    ),
    ...ticks(left, right, 4).map(
      (tick) => `<text x="${x(tick)}" y="${HEIGHT - 4}" text-anchor="middle">${show(tick)}</text>`,
    ),
    ...points.map((point) => {
      const title = `${point.name}: ${textIn(across.measure.name, page.language)} ${show(point.x)}, ${textIn(up.measure.name, page.language)} ${show(point.y)}`;
      return `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="4"><title>${escapeXml(title)}</title></circle>`;
    }),
  ].join('');
  return fixedHtml(
    `<svg class="scatter" width="100%" height="${HEIGHT}" role="img" aria-label="${escapeXml(label)}">${drawn}</svg>`,
  );
}

/** From the ten below the lowest to the ten above the highest. */
function edges(values: readonly number[]): [number, number] {
  return [Math.floor(Math.min(...values) / 10) * 10, Math.min(100, Math.ceil(Math.max(...values) / 10) * 10)];
}
