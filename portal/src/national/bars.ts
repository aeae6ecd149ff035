import {formatFigure, formatNumber, textIn} from '@doorstep/domain';
import {fixedHtml} from '../page/fixed-html.ts';
import type {Content, Page} from '../page/page.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import {toBars} from './bars.model.ts';
import type {NationalView} from './national.model.ts';
import {nationalWords} from './national.words.ts';

const HEIGHT = 220;
/** Where bars stand: labels are below, and the marker of a landlord above. */
const [TOP, BASE] = [44, 184];

/** Name of the marker of a landlord: a link to it shows the marker, with or without script. */
export const markerId = (landlord: string): string => `at-${landlord}`;

/**
 * How many landlords have which figure. Places across are in percent, so that one drawing fits every width and its words
 * keep their size.
 */
export function renderBars({comparison, all}: NationalView, page: Page): Content {
  const words = nationalWords(page.language);
  const {measure, landlords} = comparison;
  const peers = landlords.flatMap((peer) => (peer.value === null ? [] : [{...peer, value: peer.value}]));
  const {bars, most, ticks, place} = toBars(
    peers.map(({value}) => value),
    measure.unit === 'percent',
  );
  const figure = (value: number) =>
    formatFigure(value, measure.unit, page.language, Number.isInteger(value) ? 0 : measure.decimals);
  const across = (value: number) => `${(place(value) * 100).toFixed(2)}%`;
  const between = (low: number, high: number) => `${((place(high) - place(low)) * 100).toFixed(2)}%`;
  const up = (count: number) => BASE - (count / most) * (BASE - TOP);
  const drawn = [
    `<rect class="half" x="${across(all.lowerQuartile)}" width="${between(all.lowerQuartile, all.upperQuartile)}" y="${TOP - 12}" height="${BASE - TOP + 12}"/>`,
    ...bars
      .filter((bar) => bar.landlords > 0)
      .map(({low, high, landlords: count}) => {
        const title = words.bar({
          low: figure(low),
          high: figure(high),
          count,
          shown: formatNumber(count, page.language),
        });
        return `<rect class="bar" x="${across(low)}" width="${between(low, high)}" y="${up(count).toFixed(1)}" height="${(BASE - up(count)).toFixed(1)}"><title>${escapeXml(title)}</title></rect>`;
      }),
    `<line class="middle" x1="${across(all.median)}" x2="${across(all.median)}" y1="${TOP - 12}" y2="${BASE}"/>`,
    `<line class="axis" x1="0" x2="100%" y1="${BASE}" y2="${BASE}"/>`,
    ...ticks.map(
      (tick) => `<text x="${across(tick)}" y="${BASE + 20}" ${anchorAt(place(tick), 0.04)}>${figure(tick)}</text>`,
    ),
    ...peers.map(({id, name, value}) => {
      const label = escapeXml(`${name}, ${figure(value)}`);
      return `<svg class="here" id="${markerId(id)}" x="${across(value)}" overflow="visible"><path d="M0 ${BASE}V28M-7 18H7L0 28Z"/><text y="12" ${anchorAt(place(value), 0.2)}>${label}</text></svg>`;
    }),
  ].join('');
  const values = peers.map(({value}) => value);
  const label = words.pictureLabel({
    name: textIn(measure.name, page.language),
    low: figure(all.lowerQuartile),
    high: figure(all.upperQuartile),
    least: figure(Math.min(...values)),
    most: figure(Math.max(...values)),
  });
  return fixedHtml(
    `<svg class="bars" width="100%" height="${HEIGHT}" role="img" aria-label="${escapeXml(label)}">${drawn}</svg>`,
  );
}

/** Words near an edge run inwards. */
function anchorAt(place: number, near: number): string {
  return `text-anchor="${place < near ? 'start' : place > 1 - near ? 'end' : 'middle'}"`;
}
