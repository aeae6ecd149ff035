import type {ContractCredits, CreditLine, Language, Measure} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import type {PictureChoice} from '../picture/picture-view.ts';
import {missingReason} from '../trend-chart/missing.words.ts';
import {say, type Said} from '../words/words.ts';
import {creditsWordsFor, type CreditsWords} from './service-credits.words.ts';

/** What is known of a measure beside its id, to write its figures in its unit. */
export type CreditMeasure = Pick<Measure, 'id' | 'name' | 'unit' | 'decimals'>;

/** A line of the schedule as cells under `head`; empty where a column says nothing of such a line. */
export interface CreditRow {
  /** Whether its figure is not there. */
  isUnknown: boolean;
  cells: Said[];
}

export interface CreditsView {
  contractors: PictureChoice[];
  months: PictureChoice[];
  /** Null when there is nothing of the contractor and month that were asked for. */
  month: MonthView | null;
}

/** One month of one contract. */
export interface MonthView {
  contractor: string;
  /** "May 2026". */
  name: string;
  version: string;
  totals: {title: string; text: string; isUnknown: boolean}[];
  caps: Said[];
  head: string[];
  rows: CreditRow[];
}

interface Column {
  title: string;
  cell: (line: CreditLine) => string | Said;
}

/** The month of a contractor; without them the first contractor and its newest month. */
export function toCredits(
  credits: readonly ContractCredits[],
  asked: {contractor?: string | undefined; month?: string | undefined},
  measures: readonly CreditMeasure[],
  language: Language,
): CreditsView {
  const words = creditsWordsFor(language);
  const lang = words.language;
  const contractor = asked.contractor ?? credits[0]?.contractor;
  const own = credits.filter((one) => one.contractor === contractor);
  const months = [...new Set(own.map(({month}) => month))].sort().reverse();
  const month = asked.month ?? months[0];
  const found = own.find((one) => one.month === month);
  const choice = (value: string, text: string, isChosen: boolean): PictureChoice => ({
    value,
    name: {text, lang},
    isChosen,
  });
  return {
    contractors: [...new Set(credits.map((one) => one.contractor))].map((one) => choice(one, one, one === contractor)),
    months: months.map((one) => choice(one, monthName(one, lang), one === month)),
    month: found ? toMonth(found, measures, words, language) : null,
  };
}

function toMonth(
  credits: ContractCredits,
  measures: readonly CreditMeasure[],
  words: CreditsWords,
  language: Language,
): MonthView {
  const columns = toColumns(credits, measures, words, language);
  return {
    contractor: credits.contractor,
    name: monthName(credits.month, words.language),
    version: words.schedule(credits),
    totals: toTotals(credits, words),
    caps: credits.caps.map((text) => say(text, language)),
    head: columns.map(({title}) => title),
    rows: credits.lines.map((line) => ({
      isUnknown: line.missing !== null || line.actual === null,
      cells: columns.map(({cell}) => {
        const said = cell(line);
        return typeof said === 'string' ? {text: said, lang: words.language} : said;
      }),
    })),
  };
}

/** A sum that is not known says so and is never 0. */
function toTotals(credits: ContractCredits, words: CreditsWords): MonthView['totals'] {
  const {earnedPence, deductedPence, totalPence, points, gate} = credits;
  const {totals, notKnown, noTotal, gates, language} = words;
  const sum = (title: string, pence: number | null, unknown = notKnown) => ({
    title,
    text: pence === null ? unknown : pounds(pence, language),
    isUnknown: pence === null,
  });
  const counts = points !== null || credits.lines.some(({rule}) => rule === 'points');
  return [
    sum(totals.earned, earnedPence),
    sum(totals.deducted, deductedPence),
    sum(totals.total, totalPence, noTotal),
    ...(counts
      ? [
          {
            title: totals.points,
            text: points === null ? notKnown : formatNumber(points, language, 1),
            isUnknown: points === null,
          },
        ]
      : []),
    ...(gate === null
      ? []
      : [{title: totals.gate, text: wordOf(gates, gate, notKnown), isUnknown: gate === 'unknown'}]),
  ];
}

/** All columns that say something of one of the lines. */
function toColumns(
  {lines}: ContractCredits,
  measures: readonly CreditMeasure[],
  words: CreditsWords,
  language: Language,
): Column[] {
  const {columns, notKnown} = words;
  const lang = words.language;
  const known = new Map(measures.map((one) => [one.id, one]));
  const hasMoney = ({rule}: CreditLine) => rule !== 'gate' && rule !== 'points';
  const all: Column[] = [
    {
      title: columns.measure,
      cell: ({measure}) => {
        const name = known.get(measure)?.name;
        return name ? say(name, language) : measure;
      },
    },
    {title: columns.rule, cell: ({rule}) => wordOf(words.rules, rule, rule)},
    {title: columns.threshold, cell: ({threshold}) => threshold},
    {title: columns.actual, cell: (line) => sayActual(line, known.get(line.measure), words)},
    {title: columns.score, cell: ({score}) => (score === null ? notKnown : formatNumber(score, lang, 2))},
    {
      title: columns.weight,
      cell: ({rule, weight}) =>
        weight === null ? (rule === 'scored' ? notKnown : '') : formatFigure(weight * 100, 'percent', lang),
    },
    {
      title: columns.amount,
      cell: (line) => {
        if (line.amountPence !== null) return pounds(line.amountPence, lang);
        return hasMoney(line) ? notKnown : '';
      },
    },
    {
      title: columns.points,
      cell: ({rule, points}) => (points === null ? (rule === 'points' ? notKnown : '') : formatNumber(points, lang, 1)),
    },
    {title: columns.gate, cell: ({gate}) => (gate === null ? '' : wordOf(words.gates, gate, notKnown))},
    {title: columns.words, cell: ({sentence}) => say(sentence, language)},
  ];
  return all.filter(({cell}) => lines.some((line) => cell(line) !== ''));
}

/** The figure in its unit where that is known, or why there is none. */
function sayActual(line: CreditLine, measure: CreditMeasure | undefined, words: CreditsWords): string {
  const {actual, isWholeLandlord} = line;
  if (actual === null) return words.unknownBecause({reason: missingReason(line, words)});
  const figure = measure
    ? formatFigure(actual, measure.unit, words.language, measure.decimals)
    : formatNumber(actual, words.language, 2);
  return isWholeLandlord ? words.wholeLandlord({figure}) : figure;
}

const wordOf = <K extends string>(words: Record<K, string>, name: K, other: string): string =>
  Object.hasOwn(words, name) ? words[name] : other;

/** "£1,250", "−£0.50". */
const pounds = (pence: number, language: Language): string =>
  formatFigure(pence / 100, 'pounds', language, pence % 100 === 0 ? 0 : 2);

/** "May 2026"; a month that is none is shown as it came. */
function monthName(month: string, language: Language): string {
  const day = `${month}-01`;
  return Number.isNaN(Date.parse(`${day}T00:00Z`))
    ? month
    : formatPeriod({start: day, end: day, kind: 'month'}, language);
}
