import type {Benchmark, Comparison, ComparisonGroup, Measure, MeasureDocument, Peer} from '@doorstep/contract';
import {formatFigure, formatNumber, headlineDecimals} from '@doorstep/domain/format';
import {type PeerRelation, relateToPeer} from '@doorstep/domain/peers';
import type {PictureTable} from '../picture/picture-view.ts';
import {type PictureWords, sayLikely, sayMissing} from '../picture/picture.words.ts';
import {type PeersWords, peersWordsFor} from './peers.words.ts';

/** Another landlord of the group that has a figure. */
export interface PeerDot {
  peer: Peer;
  value: number;
  /** Null where this landlord has no figure to hold it against. */
  relation: PeerRelation | null;
}

/** The landlords of a comparison one by one. */
export interface PeersView {
  group: ComparisonGroup;
  /** The landlord that is compared; undefined where it is not among them. */
  us: Peer | undefined;
  /** The others, from the lowest. */
  dots: PeerDot[];
  /** Those of the group without a figure, and those outside of it. */
  rest: Peer[];
}

/** A column more of the table: its title and what it says of a landlord. */
export type PeerColumn = [title: string, cell: (peer: Peer) => string];

/**
 * The landlords behind a benchmark; null where the comparison is not of the same release or does not name its group: the
 * dots must never say anything else than the counts.
 */
export function findPeersOf(
  comparison: Comparison | undefined,
  {release, landlord}: MeasureDocument,
  {group: kind, landlords: count}: Benchmark,
): PeersView | null {
  if (!comparison || comparison.release.id !== release.id) return null;
  const {groups, landlords} = comparison;
  const us = landlords.find(({id}) => id === landlord.id);
  const group =
    kind === 'similar'
      ? groups[us?.similar ?? -1]
      : kind === 'all'
        ? groups.find(({type, sizeBand, supported}) => type === null && sizeBand === null && supported === null)
        : undefined;
  if (!group || group.landlords !== count) return null;
  const isOurs = us && us.value !== null;
  const ours = isOurs ? {value: us.value, interval: us.chance} : null;
  const dots = landlords.flatMap((peer): PeerDot[] => {
    const {value, chance} = peer;
    if (peer === us || value === null || whyApart(peer, group) !== null) return [];
    return [{peer, value, relation: ours && relateToPeer({value, interval: chance}, ours)}];
  });
  const shown = new Set([us, ...dots.map(({peer}) => peer)]);
  const rest = landlords.filter((peer) => !shown.has(peer));
  return {group, us, dots: dots.sort((a, b) => a.value - b.value), rest: rest.sort(byNearness(group))};
}

/** Those of the group first; within each by name, as they stand in the document. */
const byNearness = (group: ComparisonGroup) => (a: Peer, b: Peer) =>
  Number(whyApart(a, group) !== null) - Number(whyApart(b, group) !== null);

/** The first key in which a landlord differs from a group; null for one of the group. */
function whyApart(peer: Peer, group: ComparisonGroup): 'type' | 'sizeBand' | 'supported' | null {
  return (
    (['type', 'sizeBand', 'supported'] as const).find((key) => group[key] !== null && peer[key] !== group[key]) ?? null
  );
}

type Figure = (value: number, decimals?: number) => string;

export function toFigure(measure: Pick<Measure, 'unit' | 'decimals'>, words: PictureWords): Figure {
  return (value, decimals = headlineDecimals(measure)) => formatFigure(value, measure.unit, words.language, decimals);
}

const isAsked = ({basis}: Pick<Measure, 'basis'>) => basis === 'perception' || basis === 'transaction';

/** All that is known of a dot, in the order of the dots: name, figure, base, and how it lies beside this landlord. */
export function toPeerSentences({dots}: PeersView, measure: Measure, words: PictureWords): string[] {
  const own = peersWordsFor(words.language);
  const figure = toFigure(measure, words);
  return dots.map(({peer, value, relation}) => {
    // Exact: whole numbers would hide how one differs from the next.
    const exact = (one: number) => figure(one, measure.decimals);
    const said = [exact(value), isAsked(measure) ? sayLikely(peer.chance, words, exact) : '']
      .filter(Boolean)
      .join(', ');
    const count = peer.base === null ? '' : formatNumber(peer.base, words.language);
    const base = count && (isAsked(measure) ? own.answered({count}) : own.counted({count}));
    return [`${peer.name}: ${said}.`, base, relation && own.sentence[relation]].filter(Boolean).join(' ');
  });
}

/** Every landlord with its value and base, those that are compared first, by name: no ranks. */
export function toPeersTable(
  view: PeersView,
  measure: Measure,
  words: PictureWords,
  more: readonly PeerColumn[],
): PictureTable {
  const own = peersWordsFor(words.language);
  const figure = toFigure(measure, words);
  const {us, dots, rest} = view;
  const relations = new Map(dots.map(({peer, relation}) => [peer, relation]));
  const compared = [...(us ? [us] : []), ...dots.map(({peer}) => peer)].sort((a, b) =>
    a.name.localeCompare(b.name, words.language),
  );
  const columns: PeerColumn[] = [
    [own.landlord, ({name}) => name],
    [own.result, ({value, missing}) => (value === null ? sayMissing(missing, words) : figure(value, measure.decimals))],
    [isAsked(measure) ? own.answers : own.cases, ({base}) => (base === null ? '' : formatNumber(base, words.language))],
    ...(isAsked(measure)
      ? [
          [
            own.likely,
            ({chance, value}) =>
              chance && value !== null
                ? own.range({low: figure(chance.low, measure.decimals), high: figure(chance.high, measure.decimals)})
                : '',
          ] satisfies PeerColumn,
        ]
      : []),
    [own.beside, (peer) => sayBeside(peer, view, relations.get(peer) ?? null, own)],
    ...more,
  ];
  return {
    head: columns.map(([title]) => title),
    rows: [...compared, ...rest].map((peer) => columns.map(([, cell]) => cell(peer))),
  };
}

function sayBeside(peer: Peer, {us, group}: PeersView, relation: PeerRelation | null, own: PeersWords): string {
  if (peer === us) return own.us;
  if (relation) return own[relation];
  const key = whyApart(peer, group);
  if (key === null) return '';
  return `${own.notCompared} ${sayApart(peer, key, own)}`;
}

function sayApart(peer: Peer, key: 'type' | 'sizeBand' | 'supported', own: PeersWords): string {
  if (peer[key] === null) return own.notAlike;
  if (key === 'sizeBand') return own.otherSize;
  if (key === 'supported') return peer.supported ? own.moreSupported : own.lessSupported;
  return (peer.type && Object.hasOwn(own.otherType, peer.type) && own.otherType[peer.type]) || own.notAlike;
}
