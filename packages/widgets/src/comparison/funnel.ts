import type {Measure, Peer} from '@doorstep/contract';
import {formatNumber} from '@doorstep/domain/format';
import {type FunnelLimits, funnelLimits} from '@doorstep/domain/peers';
import type {KeyMark} from '../picture/picture-view.ts';
import type {PictureWords} from '../picture/picture.words.ts';
import type {OtherPicture, ToldPeers} from './other-picture.ts';
import {drawFunnel, type FunnelPlace, type FunnelPoint} from './funnel.drawing.ts';
import {type FunnelWords, funnelWordsFor} from './funnel.words.ts';
import type {PeersView} from './peers.model.ts';

interface Placed extends FunnelPoint {
  peer: Peer;
  place: FunnelPlace;
}

/**
 * The landlords of a group by how much stands behind each figure, with what chance alone would do: a small landlord may
 * lie far off without being any different. The group must have a figure of all its cases together.
 */
export function toFunnel(
  {group, us, dots}: PeersView,
  measure: Measure,
  words: PictureWords,
  told: ToldPeers,
): OtherPicture {
  const own = funnelWordsFor(words.language);
  const together = group.together ?? 0;
  // A server of others may send any number.
  const share = Math.min(1, Math.max(0, together / 100));
  const limitsOf = (base: number) => toUnit(funnelLimits(share, base));
  const points = [...(us ? [us] : []), ...dots.map(({peer}) => peer)]
    .flatMap((peer): Placed[] => {
      const {base, value} = peer;
      if (value === null || base === null || base < 1) return [];
      return [{peer, base, value, isUs: peer === us, place: placeOf(value, limitsOf(base))}];
    })
    // The landlord is read first and drawn last.
    .sort((a, b) => Number(b.isUs) - Number(a.isUs) || a.base - b.base);
  const isAsked = measure.basis === 'perception' || measure.basis === 'transaction';
  const {figure} = told;
  const places = new Map(points.map(({peer, place}) => [peer, place]));
  const said = new Map(dots.map(({peer}, index) => [peer, told.sentences[index]]));
  return {
    sentence: {text: toSentence(points, {limitsOf, figure, own, isAsked, words}), lang: words.language},
    draw:
      points.length > 0
        ? (width) =>
            drawFunnel(
              {
                points,
                half:
                  group.lowerQuartile === null || group.upperQuartile === null
                    ? null
                    : [group.lowerQuartile, group.upperQuartile],
                beyond: told.beyond,
                together,
                limitsOf,
                sizeTitle: isAsked ? own.sizeAnswers : own.sizeCases,
                size: (base) => formatNumber(base, words.language),
                value: (value) => figure(value, Number.isInteger(value) ? 0 : 1),
              },
              width,
            )
        : null,
    sentences: points.map(({peer, value, place, isUs}) => {
      const who = isUs ? `${told.us}: ${figure(value, measure.decimals)}.` : said.get(peer);
      return `${who ?? ''} ${own.place[place]}.`;
    }),
    key: toKey(points, figure(together, measure.decimals), {own, us: told.us}),
    column: [
      own.byChance,
      (peer) => {
        const place = places.get(peer);
        return place ? own.place[place] : '';
      },
    ],
  };
}

/** Limits in percent. */
function toUnit({outerLow, innerLow, innerHigh, outerHigh}: FunnelLimits): FunnelLimits {
  return {outerLow: 100 * outerLow, innerLow: 100 * innerLow, innerHigh: 100 * innerHigh, outerHigh: 100 * outerHigh};
}

function placeOf(value: number, {outerLow, innerLow, innerHigh, outerHigh}: FunnelLimits): FunnelPlace {
  if (value < outerLow) return 'far-low';
  if (value > outerHigh) return 'far-high';
  if (value < innerLow) return 'low';
  return value > innerHigh ? 'high' : 'within';
}

/** What chance would do to this landlord, where it lies, and how many lie outside. */
function toSentence(
  points: readonly Placed[],
  context: {
    limitsOf: (base: number) => FunnelLimits;
    figure: (value: number) => string;
    own: FunnelWords;
    isAsked: boolean;
    words: PictureWords;
  },
): string {
  const {limitsOf, figure, own, isAsked, words} = context;
  const count = (value: number) => formatNumber(value, words.language);
  const outside = points.filter(({place}) => place !== 'within').length;
  const others = own.others({
    outside: count(outside),
    all: count(points.length),
    byChance: count(Math.max(1, Math.round(points.length / 20))),
  });
  const ours = points.find(({isUs}) => isUs);
  if (!ours) return `${own.noFigure} ${others}`;
  const {innerLow, innerHigh} = limitsOf(ours.base);
  const many = (isAsked ? own.answers : own.cases)({count: count(Math.round(ours.base))});
  const [low, high] = [figure(innerLow).replace('%', ''), figure(innerHigh)];
  const side = ours.place.endsWith('low') ? 'low' : 'high';
  const place = ours.place === 'within' ? own.within : own.outside[side];
  return [own.expected({answers: many, low, high}), place({figure: figure(ours.value)}), others].join(' ');
}

function toKey(points: readonly Placed[], together: string, {own, us}: {own: FunnelWords; us: string}): KeyMark[] {
  const has = (...places: FunnelPlace[]) => points.some(({place, isUs}) => !isUs && places.includes(place));
  const marks: (KeyMark | false)[] = [
    points.some(({isUs}) => isUs) && {dots: [['now', 13, 9, 8]], text: us},
    has('within') && {dots: [['peer', 13, 9, 5]], text: own.keyWithin},
    has('low', 'high') && {dots: [['peer far', 13, 9, 5]], text: own.keyOutside},
    has('far-low', 'far-high') && {paths: [['peer far', 'M13 2l7 7l-7 7l-7-7Z']], text: own.keyFar},
    {paths: [['med', 'M0 9h26']], text: own.together({figure: together})},
    {paths: [['thin', 'M0 9h26']], text: own.inner},
    {paths: [['thin join', 'M0 9h26']], text: own.outer},
  ];
  return marks.filter((mark) => mark !== false);
}
