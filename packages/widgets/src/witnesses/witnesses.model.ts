import type {Agreement, Language, Witness, Witnesses, WitnessGroup} from '@doorstep/contract';
import {formatNumber, formatPeriod} from '@doorstep/domain/format';
import type {KeyMark, PictureView} from '../picture/picture-view.ts';
import {
  percent,
  type PictureWords,
  pictureWordsFor,
  sayCounts,
  sayLikely,
  sayMissing,
} from '../picture/picture.words.ts';
import {drawDiamond, drawSquare} from '../picture/shapes.ts';
import type {StatusLine} from '../words/status-lines.ts';
import {say} from '../words/words.ts';
import {drawWitnesses, type LaneGroup} from './witnesses.drawing.ts';
import {WITNESS_NAMES, type WitnessName, type WitnessWords, witnessWordsFor} from './witnesses.words.ts';

interface Context {
  words: PictureWords;
  own: WitnessWords;
  language: Language;
}

/** Whether nobody's word is known of any group. */
export function hasNoWitness({groups}: Witnesses): boolean {
  return groups.every((group) => WITNESS_NAMES.every((name) => group[name].share === null));
}

/** The three witnesses of the landlord and of each contractor; the landlord's sentence stands for the whole. */
export function toWitnesses(document: Witnesses, language: Language): PictureView {
  const {groups, landlord, period, method} = document;
  const words = pictureWordsFor(language);
  const context = {words, own: witnessWordsFor(language), language};
  const {own} = context;
  const [first, ...others] = groups;
  const drawn = groups.map((group) => toLanes(group, context));
  return {
    name: {text: own.title, lang: words.language},
    sentence: first ? say(first.sentence, language) : {text: own.nothing, lang: words.language},
    draw: hasNoWitness(document) ? null : (width) => drawWitnesses(drawn, width),
    sentences: groups.flatMap((group) => WITNESS_NAMES.map((name) => toSentence(group, name, context))),
    lines: others.map((group) => toLine(group, language)),
    key: toKey(groups, context),
    notes: [
      ...(period ? [{text: own.finished({period: formatPeriod(period, words.language)}), lang: words.language}] : []),
      say(method, language),
    ],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: toTable(groups, context),
    fileName: `${landlord.id}-witnesses.csv`,
  };
}

function toLanes(group: WitnessGroup, {words, own, language}: Context): LaneGroup {
  return {
    name: say(group.scope.name, language).text,
    verdict: Object.hasOwn(own.verdicts, group.verdict) ? own.verdicts[group.verdict] : '',
    lanes: WITNESS_NAMES.map((name) => ({
      name,
      label: own.who[name],
      share: group[name].share,
      interval: group[name].interval,
      figure: group[name].share === null ? own.tooFew : percent(group[name].share, words),
    })),
  };
}

/** A contractor's verdict in the words of the release: its name and first sentence in bold, then the figures. */
function toLine({scope, verdict, sentence}: WitnessGroup, language: Language): StatusLine {
  const {text, lang} = say(sentence, language);
  const end = `${text} `.indexOf('. ') + 1;
  return {
    sign: verdict === 'too-few' ? 'too-few' : null,
    strong: `${say(scope.name, language).text}: ${text.slice(0, end)}`,
    rest: text.slice(end),
    lang,
  };
}

function toSentence(group: WitnessGroup, name: WitnessName, {words, own, language}: Context): string {
  const {share, said, asked, interval, missing} = group[name];
  const who = `${say(group.scope.name, language).text}, ${own.who[name].toLowerCase()}`;
  if (share === null) return `${who}: ${sayMissing(missing, words)}`;
  const figure = [percent(share, words), sayLikely(interval, words, (value) => percent(value, words))];
  const counts =
    said === null || asked === null
      ? ''
      : own.said[name]({said: formatNumber(said, words.language), asked: formatNumber(asked, words.language)});
  return `${who}: ${figure.filter(Boolean).join(', ')}. ${counts}`.trim();
}

function toTable(groups: readonly WitnessGroup[], {words, own, language}: Context): PictureView['table'] {
  const pairs = Object.keys(own.pairs) as Agreement['pair'][];
  return {
    head: [
      own.group,
      ...WITNESS_NAMES.map((name) => own.marks[name]),
      ...pairs.map((pair) => own.pairs[pair]),
      own.verdict,
    ],
    rows: groups.map((group) => [
      say(group.scope.name, language).text,
      ...WITNESS_NAMES.map((name) => toCell(group[name], group[name].said, group[name].asked, words)),
      ...pairs.map((pair) => {
        const found = group.agreements.find((one) => one.pair === pair);
        return found ? toCell(found, found.agreed, found.both, words) : '';
      }),
      say(group.sentence, language).text,
    ]),
  };
}

type Share = Pick<Witness, 'share' | 'interval' | 'missing'>;

/** "82.6% (3,298 of 3,995), likely 81.3 to 83.7%", or why there is no figure. */
function toCell(one: Share, part: number | null, whole: number | null, words: PictureWords): string {
  const {share, interval, missing} = one;
  if (share === null) return sayMissing(missing, words);
  const counts = sayCounts(part, whole, words);
  const likely = sayLikely(interval, words, (value) => percent(value, words, 1));
  return [`${percent(share, words, 1)}${counts && ` (${counts})`}`, likely].filter(Boolean).join(', ');
}

/** What the marks mean, only those that occur. */
function toKey(groups: readonly WitnessGroup[], {words, own}: Context): KeyMark[] {
  const shapes: Record<WitnessName, Omit<KeyMark, 'text'>> = {
    record: {paths: [['square', drawSquare(13, 9, 7)]]},
    inspector: {dots: [['now', 13, 9, 7]]},
    resident: {paths: [['diamond', drawDiamond(13, 9, 7)]]},
  };
  const has = (test: (one: Witness) => boolean, name: WitnessName) => groups.some((group) => test(group[name]));
  const key: KeyMark[] = WITNESS_NAMES.filter((name) => has(({share}) => share !== null, name)).map((name) => ({
    ...shapes[name],
    text: own.marks[name],
  }));
  if (WITNESS_NAMES.some((name) => has(({share, interval}) => share !== null && interval !== null, name)))
    key.push({paths: [['us', 'M3 9h20M3 4v10M23 4v10']], text: words.whisker});
  return key;
}
