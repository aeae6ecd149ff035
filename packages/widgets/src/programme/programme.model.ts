import type {Language, Programme, ProgrammeMonth, ProgrammePlan, ProgrammeStanding} from '@doorstep/contract';
import {formatDay, formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import {monthOf} from '../charts/period-axis.ts';
import type {KeyMark, PictureChoice, PictureView} from '../picture/picture-view.ts';
import {monthsFor} from '../trend-chart/months.words.ts';
import type {StatusLine} from '../words/status-lines.ts';
import {say, wordsFor} from '../words/words.ts';
import type {MoneyBar} from './money.drawing.ts';
import {drawProgramme, type ProgrammeLabels} from './programme.drawing.ts';
import {type ProgrammeWords, programmeWordsFor} from './programme.words.ts';

interface Context {
  own: ProgrammeWords;
  /** Of the words. */
  lang: Language;
  /** That a reader asked for. */
  language: Language;
}

/** The programme of an id; without one the first that still runs, else the first. */
export function findProgramme({programmes}: Programme, id: string | undefined): ProgrammePlan | undefined {
  if (id) return programmes.find((one) => one.id === id);
  return programmes.find(({finished, homes}) => finished < homes) ?? programmes[0];
}

/** All programmes to pick from. */
export function toProgrammeChoices(document: Programme, id: string | undefined, lang: Language): PictureChoice[] {
  const chosen = findProgramme(document, id);
  return document.programmes.map((one) => ({
    value: one.id,
    name: {text: one.name, lang},
    isChosen: one === chosen,
  }));
}

/** One programme against its plan, and in words all others; null when the landlord has none of that id. */
export function toProgramme(document: Programme, id: string | undefined, language: Language): PictureView | null {
  const {landlord, programmes, asAt, method} = document;
  const plan = findProgramme(document, id);
  if (!plan && programmes.length > 0) return null;
  const lang = wordsFor(language).language;
  const context: Context = {own: programmeWordsFor(language), lang, language};
  const {own} = context;
  const months = (plan?.months ?? []).filter(({end}) => isDay(end)).sort((a, b) => (a.end < b.end ? -1 : 1));
  const bars = plan ? toBars(plan, context) : [];
  const isKnown = bars.some(({amount}) => amount !== null);
  const hasPicture = months.length > 0 || isKnown;
  const notes = [
    ...(programmes.length > 0 && isDay(asAt) ? [own.asAt({day: formatDay(asAt, lang)})] : []),
    ...(plan && isLeftOut(months) ? [own.leftOut] : []),
  ];
  return {
    name: {text: own.title, lang},
    sentence: plan ? say(plan.sentence, language) : {text: own.nothing, lang},
    draw:
      plan && hasPicture
        ? (width) => drawProgramme({months, homes: plan.homes}, bars, toLabels(plan, months, context), width)
        : null,
    sentences: plan ? [...months.map((month) => sayMonth(month, context)), ...sayMoney(plan, context)] : [],
    lines: plan ? toLines(programmes, plan, context) : [],
    key: hasPicture ? toKey(months, bars, context) : [],
    notes: [...notes.map((text) => ({text, lang})), say(method, language)],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: toTable(months, context),
    fileName: `${[landlord.id, plan?.id ?? 'programme'].join('-')}.csv`,
  };
}

const count = (value: number, {lang}: Context) => formatNumber(value, lang);
const pounds = (value: number, {lang}: Context) => formatFigure(value, 'pounds', lang);
const monthName = (end: string, {lang}: Context) => formatPeriod({start: end, end, kind: 'month'}, lang);
const shortMonth = (end: string | undefined, {language}: Context) =>
  end === undefined ? '' : `${monthsFor(language)[Number(end.slice(5, 7)) - 1] ?? ''} ${end.slice(0, 4)}`;
/** A day of the calendar: the shape of a date alone may say month 13. */
const isDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00Z`));

/** Whether not every month has its figures. */
function isLeftOut(months: readonly ProgrammeMonth[]): boolean {
  const at = months.map(({end}) => monthOf(end));
  return at.length === 0 || at.some((one, index) => one - (at[index - 1] ?? one) > 1);
}

function toLabels({homes}: ProgrammePlan, months: readonly ProgrammeMonth[], context: Context): ProgrammeLabels {
  const {own} = context;
  const newest = months.findLast(({finished}) => finished !== null);
  return {
    homes: own.homes,
    allHomes: own.allHomes({count: count(homes, context)}),
    notFinal: own.notFinal,
    first: shortMonth(months[0]?.end, context),
    last: shortMonth(months.at(-1)?.end, context),
    newest: shortMonth(newest?.end, context),
    done: newest?.finished == null ? '' : own.countDone({count: count(newest.finished, context)}),
    axis: (value) => count(value, context),
  };
}

/** Budget, spent and expected; a sum that is not known says so. */
function toBars({budget, actual, budgetOfFinished, forecast}: ProgrammePlan, context: Context): MoneyBar[] {
  const {own} = context;
  const bar = (kind: MoneyBar['kind'], label: string, amount: number | null, mark: number | null): MoneyBar => ({
    kind,
    label,
    amount,
    figure: amount === null ? own.notKnown : pounds(amount, context),
    mark: amount === null ? null : mark,
  });
  return [
    bar('plan', own.budget, budget, null),
    bar('bar', own.spent, actual, budgetOfFinished),
    bar('more', own.forecast, forecast, null),
  ];
}

function sayMonth({end, planned, finished, expected}: ProgrammeMonth, context: Context): string {
  const {own} = context;
  const month = monthName(end, context);
  return finished === null
    ? own.monthExpected({month, planned: count(planned, context), expected: count(expected, context)})
    : own.monthDone({month, planned: count(planned, context), done: count(finished, context)});
}

/** A sentence for each bar. */
function sayMoney({budget, actual, budgetOfFinished, forecast, finished}: ProgrammePlan, context: Context): string[] {
  const {own} = context;
  const spent =
    actual === null ? null : own.spentSaid({amount: pounds(actual, context), homes: count(finished, context)});
  const was = budgetOfFinished === null ? '' : ` ${own.wasToCost({amount: pounds(budgetOfFinished, context)})}`;
  return [
    budget === null ? own.unknownSaid({what: own.budget}) : own.budgetSaid({amount: pounds(budget, context)}),
    spent === null ? own.unknownSaid({what: own.spent}) : `${spent}${was}`,
    forecast === null ? own.unknownSaid({what: own.forecast}) : own.forecastSaid({amount: pounds(forecast, context)}),
  ];
}

const standingOf = (words: Partial<Record<ProgrammeStanding, string>>, standing: ProgrammeStanding): string =>
  (Object.hasOwn(words, standing) ? words[standing] : words['not-known']) ?? '';

/** Where the programme stands and its money in words; then each other with its own sentence. */
function toLines(programmes: readonly ProgrammePlan[], chosen: ProgrammePlan, context: Context): StatusLine[] {
  const {own, lang, language} = context;
  const standing = ({time, money}: ProgrammePlan) =>
    own.standing({time: standingOf(own.time, time), money: standingOf(own.money, money)});
  const others = programmes.filter((one) => one !== chosen);
  return [
    {sign: null, strong: standing(chosen), rest: sayMoney(chosen, context).join(' '), lang},
    ...others.map((one): StatusLine => {
      const {text, lang: its} = say(one.sentence, language);
      return {sign: null, strong: standing(one), rest: text, lang: its};
    }),
  ];
}

function toTable(months: readonly ProgrammeMonth[], context: Context): PictureView['table'] {
  const {own} = context;
  return {
    head: [own.month, own.planned, own.done, own.expected],
    rows: months.map(({end, planned, finished, expected}) => [
      monthName(end, context),
      count(planned, context),
      finished === null ? '' : count(finished, context),
      finished === null ? count(expected, context) : '',
    ]),
  };
}

/** What the marks mean, only those that occur. */
function toKey(months: readonly ProgrammeMonth[], bars: readonly MoneyBar[], {own}: Context): KeyMark[] {
  const has = (kind: MoneyBar['kind']) => bars.some((one) => one.kind === kind && one.amount !== null);
  const isDone = months.some(({finished}) => finished !== null);
  const isExpected = months.some(({finished}) => finished === null);
  return [
    ...(months.length > 0 || has('plan') ? [{paths: [['target', 'M1 9H25']], text: own.keyPlanned} as KeyMark] : []),
    ...(isDone || has('bar')
      ? [{paths: [['us', 'M1 9H25']], dots: [['dot', 13, 9, 3.2]], text: own.keyDone} as KeyMark]
      : []),
    ...(isExpected || has('more')
      ? [{paths: [['us dash', 'M1 9H25']], dots: [['hollow', 13, 9, 4]], text: own.keyExpected} as KeyMark]
      : []),
    ...(bars.some(({mark}) => mark !== null)
      ? [{paths: [['med', 'M13 1v16']], text: own.keyWasToCost} as KeyMark]
      : []),
  ];
}
