import type {Funnel, FunnelQuarter, Language} from '@doorstep/contract';
import {formatNumber, formatPeriod} from '@doorstep/domain/format';
import type {PictureTable} from '../picture/picture-view.ts';
import {percent, type PictureWords, sayMissing} from '../picture/picture.words.ts';
import {say} from '../words/words.ts';
import {FUNNEL_STEPS, type FunnelWords} from './survey-funnel.words.ts';

/** A row of each quarter; the areas and ways of asking of the one that is shown stand under it. */
export function toRows(
  quarters: readonly FunnelQuarter[],
  shown: FunnelQuarter | undefined,
  words: PictureWords,
  own: FunnelWords,
  language: Language,
): PictureTable {
  const row = (quarter: FunnelQuarter, funnel: Funnel, text: string) => {
    const {missing} = funnel;
    const period = formatPeriod(quarter.period, words.language);
    const cell = (value: number | null, format: (known: number) => string) =>
      value !== null ? format(value) : missing === null ? '' : sayMissing(missing, words);
    return [
      quarter.status === 'provisional' ? own.notFinal({period}) : period,
      say(funnel.scope.name, language).text,
      ...FUNNEL_STEPS.map((step) => cell(funnel[step], (count) => formatNumber(count, words.language))),
      ...[funnel.responseRate, funnel.shareOfDone, funnel.shareOfAsked].map((share) =>
        cell(share, (known) => percent(known, words, 1)),
      ),
      text,
    ];
  };
  return {
    head: [
      own.quarter,
      own.where,
      ...FUNNEL_STEPS.map((step) => own.steps[step]),
      own.rate,
      own.shareDone,
      own.shareAsked,
      own.inWords,
    ],
    rows: quarters.flatMap((quarter) => [
      row(quarter, quarter.whole, say(quarter.alarm.sentence, language).text),
      ...(quarter === shown ? [...quarter.areas, ...quarter.channels] : []).map((part) =>
        row(quarter, part, remarkOf(quarter, part, own)),
      ),
    ]),
  };
}

/** That too many or too few were asked in an area, as the release says; empty for neither. */
export function remarkOf({alarm}: FunnelQuarter, {scope}: Funnel, own: FunnelWords): string {
  if (alarm.verdict !== 'alarm') return '';
  return alarm.over.includes(scope.id) ? own.over : alarm.under.includes(scope.id) ? own.under : '';
}
