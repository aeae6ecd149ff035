import type {LandlordDocuments, Text} from '@doorstep/contract';
import {formatNumber, formatPeriod} from '@doorstep/domain';
import {toLandlordView} from '../landlord/landlord.model.ts';
import type {Page} from '../page/page.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import {toStreets} from '../parts/streets.model.ts';
import {findableWords} from './findable.words.ts';
import {PICTURE_SIZE} from './head-links.ts';
import {fitLines, LINE} from './fit-lines.ts';

/** The letters that pictures are drawn with; whoever turns them into pixels must have them. */
export const PICTURE_FONT = 'Atkinson Hyperlegible Next';

// The light tokens by value: a picture stands alone on other sites, and no style sheet reaches it.
const INK = '#241c26';
const SOFT = '#5b5260';
const PAPER = '#faf6ef';
const DOOR = '#5a2a55';
const BAND = '#43203f';
const ON_BAND = '#fff8ef';

const LEFT = 64;
const HOMES = {x: 712, y: 160, across: 43, down: 42};
/** Where words end: short of the homes, or of the edge where there are none. */
const NARROW = HOMES.x - LEFT - 40;
const WIDE = PICTURE_SIZE.width - 2 * LEFT;
/** Where the first sentence ends at the latest: above the period. */
const FOOT = 580;

/** What a shared link to a landlord shows: its name, its first sentence and 100 homes. SVG, 1200 by 630. */
export function drawPicture({landlord, overview}: LandlordDocuments, page: Page): string {
  const own = (text: Text): string => text[page.language] ?? text.en;
  const {main} = toLandlordView(overview);
  const share = main?.latest.value ?? null;
  const width = share === null ? WIDE : NARROW;
  const {width: w, height: h} = PICTURE_SIZE;
  const name = fitLines(landlord.name, width, {largest: 42, smallest: 26, height: 102, weight: 700});
  const top = 150 + name.lines.length * name.size * LINE + 34;
  const room = {largest: 64, smallest: 34, height: FOOT - top, weight: 700};
  const headline = fitLines(own(overview.headline), width, room);
  const period = formatPeriod(overview.period, page.language);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${PICTURE_FONT}">`,
    `<rect width="${w}" height="${h}" fill="${PAPER}"/><rect width="${w}" height="88" fill="${BAND}"/>`,
    `<g transform="translate(${LEFT} 22) scale(1.1)" color="${ON_BAND}">${MARK}</g>`,
    text(page.words.site, LEFT + 56, 56, 32, ON_BAND, 700),
    landlord.illustrative === null ? '' : madeUp(findableWords(page.language).madeUp),
    ...lines(name, LEFT, 150, DOOR),
    ...lines(headline, LEFT, top, INK),
    text(period, LEFT, h - 44, 26, SOFT, 400),
    main === undefined || share === null ? '' : homes(share, own(main.name), page),
    '</svg>\n',
  ].join('');
}

/** The door of the site, as in the band of every page. */
const MARK =
  '<path d="M8 32V10a9 9 0 0 1 18 0v22Z" fill="none" stroke="currentColor" stroke-width="2.6"/><path d="M11.6 10a5.4 5.4 0 0 1 10.8 0Z" fill="currentColor"/><circle cx="21.6" cy="21" r="1.5" fill="currentColor"/><path d="M4 33.4h26M0 38.6h34" stroke="currentColor" stroke-width="2.8"/>';

function homes(share: number, name: string, page: Page): string {
  const {filled, edge} = toStreets(share);
  const count = formatNumber(filled, page.language);
  const {streets} = page.words;
  const said =
    edge === null ? streets.share({count}) : edge === 'more' ? streets.moreThan({count}) : streets.fewerThan({count});
  const title = fitLines(name, PICTURE_SIZE.width - LEFT - HOMES.x, {
    largest: 24,
    smallest: 17,
    height: 30,
    weight: 400,
  });
  const drawn = Array.from({length: 100}, (_, at) => {
    const x = HOMES.x + (at % 10) * HOMES.across;
    const y = HOMES.y + Math.floor(at / 10) * HOMES.down;
    return `<path transform="translate(${x} ${y})" d="M3 32V15L13 5.5L23 15V32ZM17.5 9V5h3v7Z" ${at < filled ? `fill="${DOOR}"` : `fill="none" stroke="${DOOR}" stroke-opacity="0.45" stroke-width="1.4"`}/>`;
  });
  return [
    text(said, HOMES.x, 146, 34, INK, 700),
    ...drawn,
    ...lines(title, HOMES.x, HOMES.y + 10 * HOMES.down + 14, SOFT),
  ].join('');
}

/** Nobody may take made-up figures for real ones, least of all away from the page. */
function madeUp(words: string): string {
  const x = PICTURE_SIZE.width - LEFT;
  return `<text x="${x}" y="56" font-size="30" font-weight="700" text-anchor="end" fill="${ON_BAND}">${escapeXml(words)}</text>`;
}

function text(words: string, x: number, y: number, size: number, fill: string, weight: number): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
}

function lines(
  {lines: all, size, weight}: ReturnType<typeof fitLines>,
  x: number,
  top: number,
  fill: string,
): string[] {
  return all.map((line, at) => text(line, x, top + at * size * LINE + size * 0.3, size, fill, weight));
}
