import type {Funnel, FunnelQuarter, Language, SurveyFunnel} from '@doorstep/contract';
import {formatNumber, formatPeriod} from '@doorstep/domain/format';
import type {KeyMark, PictureChoice, PictureView} from '../picture/picture-view.ts';
import {percent, type PictureWords, pictureWordsFor, sayMissing} from '../picture/picture.words.ts';
import {drawSquare} from '../picture/shapes.ts';
import type {StatusLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {drawFunnel, type FunnelDrawing} from './survey-funnel.drawing.ts';
import {remarkOf, toRows} from './survey-funnel.rows.ts';
import {FUNNEL_STEPS, type FunnelStep, type FunnelWords, funnelWordsFor} from './survey-funnel.words.ts';

interface Context {
  words: PictureWords;
  own: FunnelWords;
  language: Language;
}

/** What is shown of one quarter. */
export interface FunnelView extends PictureView {
  /** What must be read before the figures: that the wrong mix of people was asked. Null where that is not so. */
  alarm: Said | null;
  quarters: PictureChoice[];
}

const isKnown = ({whole}: FunnelQuarter) => FUNNEL_STEPS.some((step) => whole[step] !== null);

/** Whether no quarter has a count. */
export function hasNoFunnel({quarters}: SurveyFunnel): boolean {
  return !quarters.some(isKnown);
}

/** One quarter, by the day it starts; the newest that is final without it. */
export function toFunnel(document: SurveyFunnel, start: string | undefined, language: Language): FunnelView {
  const {quarters, landlord, method} = document;
  const words = pictureWordsFor(language);
  const context = {words, own: funnelWordsFor(language), language};
  const told = quarters.find(({status}) => status !== 'provisional') ?? quarters[0];
  const quarter = quarters.find(({period}) => period.start === start) ?? told;
  const drawing = quarter && isKnown(quarter) ? toDrawing(quarter, context) : null;
  const isAlarm = quarter?.alarm.verdict === 'alarm';
  // The sentence of the document is of the newest final quarter; an alarm stands alone, not at the end of it.
  const isTold = !quarter || (quarter === told && !isAlarm);
  return {
    name: {text: context.own.title, lang: words.language},
    sentence: isTold ? say(document.sentence, language) : {text: sayQuarter(quarter, context), lang: words.language},
    alarm: isAlarm ? say(quarter.alarm.sentence, language) : null,
    draw: drawing && ((width) => drawFunnel(drawing, width)),
    sentences: quarter ? toSentences(quarter, context) : [],
    lines: quarter ? toLines(quarter, isTold || isAlarm, context) : [],
    key: drawing ? toKey(drawing, context.own) : [],
    notes: [say(method, language)],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: toRows(quarters, quarter, words, context.own, language),
    fileName: `${landlord.id}-survey.csv`,
    quarters: quarters.map((one) => ({
      value: one.period.start,
      name: {text: formatPeriod(one.period, words.language), lang: words.language},
      isChosen: one === quarter,
    })),
  };
}

/** "January – March 2025: 13,399 repairs finished, 1,077 people asked, 202 answered." */
function sayQuarter({period, whole}: FunnelQuarter, {words, own}: Context): string {
  const steps = FUNNEL_STEPS.filter((step) => step !== 'reachable').flatMap((step) => {
    const count = whole[step];
    return count === null ? [] : [own.count[step]({count: formatNumber(count, words.language)})];
  });
  const when = formatPeriod(period, words.language);
  return steps.length > 0
    ? own.told({period: when, steps: steps.join(', ')})
    : `${when}: ${sayMissing(whole.missing, words)}`;
}

function toLines({alarm, status}: FunnelQuarter, isSaid: boolean, {words, language}: Context): StatusLine[] {
  const {text, lang} = say(alarm.sentence, language);
  const lines: StatusLine[] = [];
  if (!isSaid) lines.push({sign: alarm.verdict === 'too-few' ? 'too-few' : null, strong: '', rest: text, lang});
  if (status === 'provisional' || status === 'revised')
    lines.push({sign: status, strong: words[status], rest: words[`${status}More`], lang: words.language});
  return lines;
}

const share = (value: number | null, words: PictureWords) => (value === null ? '' : percent(value, words));

function toDrawing(quarter: FunnelQuarter, {words, own, language}: Context): FunnelDrawing {
  const {whole, areas} = quarter;
  return {
    bars: FUNNEL_STEPS.map((step) => ({
      label: own.steps[step],
      count: whole[step],
      figure: whole[step] === null ? own.hidden : formatNumber(whole[step], words.language),
    })),
    areasTitle: own.areas,
    pairs: areas.map((area) => ({
      name: say(area.scope.name, language).text,
      done: area.shareOfDone,
      asked: area.shareOfAsked,
      figures: {done: share(area.shareOfDone, words), asked: share(area.shareOfAsked, words)},
      remark: remarkOf(quarter, area, own),
      hidden: own.hidden,
    })),
  };
}

/** Of each bar, then of each area. */
function toSentences(quarter: FunnelQuarter, context: Context): string[] {
  return [
    ...FUNNEL_STEPS.map((step) => sayStep(quarter.whole, step, context)),
    ...quarter.areas.map((area) => sayArea(quarter, area, context)),
  ];
}

function sayStep(whole: Funnel, step: FunnelStep, {words, own}: Context): string {
  const count = whole[step];
  if (count === null) return `${own.steps[step]}: ${sayMissing(whole.missing, words)}`;
  const rate =
    step === 'answered' && whole.responseRate !== null
      ? ` ${own.ofAsked({share: share(whole.responseRate, words)})}`
      : '';
  return `${own.steps[step]}: ${formatNumber(count, words.language)}.${rate}`;
}

function sayArea(quarter: FunnelQuarter, area: Funnel, {words, own, language}: Context): string {
  const name = say(area.scope.name, language).text;
  const {shareOfDone, shareOfAsked, missing} = area;
  const shares = [
    shareOfDone === null ? '' : own.ofRepairs({share: share(shareOfDone, words)}),
    shareOfAsked === null ? '' : own.ofThoseAsked({share: share(shareOfAsked, words)}),
    remarkOf(quarter, area, own),
  ].filter(Boolean);
  if (shareOfDone === null && shareOfAsked === null) return `${name}: ${sayMissing(missing, words)}`;
  return `${name}: ${shares.join(', ')}.`;
}

function toKey({bars, pairs}: FunnelDrawing, own: FunnelWords): KeyMark[] {
  const key: KeyMark[] = [];
  if (bars.some(({count}) => count !== null)) key.push({paths: [['bar', 'M3 4h20v10H3Z']], text: own.oneScale});
  if (pairs.some(({done}) => done !== null)) key.push({paths: [['square', drawSquare(13, 9, 7)]], text: own.shareDone});
  if (pairs.some(({asked}) => asked !== null)) key.push({dots: [['now', 13, 9, 7]], text: own.shareAsked});
  return key;
}
