import type {SeriesBreak} from '@doorstep/contract';
import type {ProcessBand, ProcessPoint} from '../charts/process.ts';
import {say} from '../words/words.ts';
import type {KeyEntry} from './part.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** The marks of a long series and what they mean, only those that occur. */
export function toLongKey(
  {
    points,
    bands,
    likely,
    usual,
    target,
    breaks,
  }: {
    points: readonly ProcessPoint[];
    bands: readonly ProcessBand[];
    likely: KeyEntry | undefined;
    usual: string;
    target: string | undefined;
    breaks: readonly SeriesBreak[];
  },
  words: ChartWords,
): KeyEntry[] {
  const has = (kind: ProcessPoint['mark']) => points.some(({mark}) => mark === kind);
  const entries: (KeyEntry | false | undefined)[] = [
    has('better') && {dots: [['better', 13, 9, 6]], text: words.better},
    has('worse') && {paths: [['worse', 'M13 2l7 7l-7 7l-7-7Z']], text: words.worse},
    has('other') && {dots: [['other', 13, 9, 5]], text: words.other},
    bands.length > 0 && {paths: [['us', 'M2 9h22']], dots: [['dot', 13, 9, 3.2]], text: words.keyLine},
    likely,
    bands.some(({lower}) => lower !== null) && {
      paths: [
        ['range', 'M0 2h26v14H0Z'],
        ['edge', 'M0 2h26M0 16h26'],
      ],
      text: `${words.usual} ${usual}`,
    },
    points.some(({isFinal, value}) => !isFinal && value !== null) && {
      paths: [['us dash', 'M1 9h24']],
      dots: [['hollow', 13, 9, 4]],
      text: words.provisional.replace('.', ''),
    },
    target !== undefined && {paths: [['target', 'M0 9h26']], text: target},
    // One change may begin and end, with one reason.
    ...[...new Set(breaks.map(({reason}) => say(reason, words.language).text))].map((text): KeyEntry => ({
      paths: [['brk', 'M11 1v16M15 1v16']],
      text: `${words.keyBreak}. ${text}`,
    })),
  ];
  return entries.filter((entry) => !!entry);
}
