import type {Funnel, FunnelQuarter, Period, SurveyFunnel, Text} from '@doorstep/contract';
import {formatNumber, formatPeriod, judgeSurvey, listOf, quarterOf, say, textIn} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {OTHER, toScope} from '../own-records/to-scope.ts';
import {ANSWERS_DAYS} from '../records/definition.ts';
import type {RecordScope, SuppressionRules} from '../records/index.ts';
import {addDays} from '../records/months.ts';
import type {Body} from './body.ts';
import {type InsightOptions, readFinalMonths} from './final-months.ts';
import {hideSmall, isSmallCount, type SmallRules, toSmallRules} from './hide-small.ts';
import {type FunnelRow, readFunnel} from './read-funnel.ts';
import type {PartNames} from './witnesses.ts';

const STEPS = ['done', 'reachable', 'asked', 'answered'] as const;
type Step = (typeof STEPS)[number];
/** Every count of one part, or null where it stays hidden. */
type Counts = Readonly<Record<Step, number | null>>;
type Known = Readonly<Record<Step, number>>;

/** Who was asked about their repair, quarter by quarter, the newest first; nothing before the first invitation. */
export async function makeSurveyFunnel(
  store: Store,
  landlordId: string,
  options: InsightOptions & {readonly names: PartNames; readonly rules?: SuppressionRules},
): Promise<Body<SurveyFunnel>> {
  const method = say((words) => words.insights.funnel.method);
  const found = await readFinalMonths(store, landlordId, options, ANSWERS_DAYS);
  const none = {method, quarters: [], sentence: say((words) => words.insights.funnel.none)};
  if (found === null) return none;
  const {first, last, asAt} = found.span;
  const rows = (await readFunnel(store, landlordId)).filter(({month}) => month >= first && month <= last);
  const begun = rows
    .filter(({asked}) => asked > 0)
    .map(({month}) => month)
    .sort()[0];
  if (begun === undefined) return none;
  const periods = new Map(rows.map(({month}) => quarterOf(`${month}-01`)).map((period) => [period.start, period]));
  const quarters = [...periods.values()]
    .filter(({start, end}) => end >= `${begun}-01` && start.slice(0, 7) >= first)
    .sort((one, other) => (one.start < other.start ? 1 : -1))
    .map((period) => {
      const within = rows.filter(({month}) => month >= period.start.slice(0, 7) && month <= period.end.slice(0, 7));
      const isFinal = addDays(period.end, ANSWERS_DAYS) <= asAt;
      return {...makeQuarter(period, within, options), status: isFinal ? ('final' as const) : ('provisional' as const)};
    });
  const newest = quarters.find(({status}) => status === 'final');
  return {method, quarters, sentence: newest === undefined ? none.sentence : sentenceOf(newest)};
}

/** One quarter as it may be published: no small count, none that a total gives back, and an alarm from what is shown. */
export function makeQuarter(
  period: Period,
  rows: readonly FunnelRow[],
  {names, rules = {}}: {readonly names: PartNames; readonly rules?: SuppressionRules},
): Omit<FunnelQuarter, 'status'> {
  const small = toSmallRules(rules);
  const whole = sumOf(rows);
  const sent = rows.filter(({reachable, asked, channel}) => reachable + asked > 0 || channel !== null);
  const [areas, channels] = [partsOf(rows, 'area'), partsOf(sent, 'channel')];
  const hidden = findHidden(whole, {areas, channels}, small);
  const shown = (key: string, counts: Known): Counts =>
    Object.fromEntries(STEPS.map((step) => [step, hidden.has(`${key} ${step}`) ? null : counts[step]])) as Counts;
  const all = shown('whole', whole);
  const toFunnel = (scope: RecordScope, key: string, counts: Known, isArea: boolean): Funnel =>
    makeFunnel(toScope(scope, names), shown(key, counts), {rules: small, whole: isArea ? all : null});
  const ofAreas = areas.map(([value, counts]) => toFunnel({kind: 'area', value}, `area ${value ?? ''}`, counts, true));
  const ofChannels = channels.map(([value, counts]) => ({
    ...toFunnel({kind: 'channel', value}, `channel ${value ?? ''}`, counts, false),
    done: null,
    reachable: null,
  }));
  return {
    period,
    whole: makeFunnel(toScope({kind: 'landlord', value: null}, names), all, {rules: small, whole: null}),
    areas: ofAreas,
    channels: ofChannels,
    alarm: toAlarm(ofAreas, all, names),
  };
}

function sumOf(rows: readonly FunnelRow[]): Known {
  const total = (step: Step) => rows.reduce((sum, row) => sum + row[step], 0);
  return {done: total('done'), reachable: total('reachable'), asked: total('asked'), answered: total('answered')};
}

/** Sums of each part by name; records without a name come last. */
function partsOf(rows: readonly FunnelRow[], by: 'area' | 'channel'): [string | null, Known][] {
  const values = [...new Set(rows.map((row) => row[by]))];
  values.sort((one, other) => (one === null ? 1 : other === null || one < other ? -1 : 1));
  return values.map((value) => [value, sumOf(rows.filter((row) => row[by] === value))]);
}

interface Parts {
  readonly areas: readonly [string | null, Known][];
  readonly channels: readonly [string | null, Known][];
}

/** Areas make the whole at every step; channels from those asked on. */
function findHidden(whole: Known, {areas, channels}: Parts, rules: SmallRules): Set<string> {
  const hidden = STEPS.flatMap((step) => {
    const cells = new Map([[`whole ${step}`, whole[step]]]);
    const totals: {total: string; cells: string[]}[] = [];
    const kinds = step === 'asked' || step === 'answered' ? [areas, channels] : [areas];
    for (const parts of kinds) {
      const kind = parts === areas ? 'area' : 'channel';
      for (const [value, counts] of parts) cells.set(`${kind} ${value ?? ''} ${step}`, counts[step]);
      const names = parts.map(([value]) => `${kind} ${value ?? ''} ${step}`);
      if (names.length > 0) totals.push({total: `whole ${step}`, cells: names});
    }
    const small = [...cells].filter(([, count]) => isSmallCount(count, rules)).map(([name]) => name);
    return [...hideSmall(cells, totals, small)];
  });
  return new Set(hidden);
}

function makeFunnel(
  scope: Funnel['scope'],
  counts: Counts,
  {rules, whole}: {rules: SmallRules; whole: Counts | null},
): Funnel {
  const {asked, answered} = counts;
  const share = (part: number | null, all: number | null | undefined) =>
    part === null || all === null || all === undefined || all === 0 ? null : (part / all) * 100;
  return {
    scope,
    ...counts,
    responseRate: asked === null || asked < rules.minBase.survey ? null : share(answered, asked),
    shareOfDone: share(counts.done, whole?.done),
    shareOfAsked: share(asked, whole?.asked),
    missing: STEPS.some((step) => counts[step] === null) ? 'suppressed' : null,
  };
}

/** From what is shown only: areas with a hidden count stand together, so that the test tells of none of them. */
function toAlarm(areas: readonly Funnel[], whole: Counts, names: PartNames): FunnelQuarter['alarm'] {
  const open = areas.flatMap(({scope, done, asked}) =>
    done === null || asked === null ? [] : [{area: scope.id, done, asked}],
  );
  const rest = (step: 'done' | 'asked') =>
    whole[step] === null ? 0 : Math.max(0, whole[step] - open.reduce((sum, area) => sum + area[step], 0));
  const others = toScope({kind: 'area', value: OTHER}, names);
  const pooled = open.length === areas.length ? [] : [{area: others.id, done: rest('done'), asked: rest('asked')}];
  const finding = whole.asked === null || whole.done === null ? judgeSurvey([]) : judgeSurvey([...open, ...pooled]);
  const nameOf = (id: string): Text => areas.find(({scope}) => scope.id === id)?.scope.name ?? others.name;
  const sentence = say((words, language) => {
    const {funnel} = words.insights;
    if (finding.verdict !== 'alarm') return funnel[finding.verdict];
    const [over, under] = [finding.over, finding.under].map((ids) =>
      listOf(
        words,
        ids.map((id) => textIn(nameOf(id), language)),
        'and',
      ),
    ) as [string, string];
    return under === '' ? funnel.alarm({over}) : funnel.alarmBoth({over, under});
  });
  return {...finding, sentence};
}

function sentenceOf({period, whole, alarm}: FunnelQuarter): Text {
  const {done, asked, answered} = whole;
  if (done === null || asked === null || answered === null) return alarm.sentence;
  return say((words, language) => {
    const count = (value: number) => formatNumber(value, language);
    const steps = words.insights.funnel.steps({
      quarter: formatPeriod(period, language),
      done: count(done),
      asked: count(asked),
      answered: count(answered),
    });
    return `${steps} ${textIn(alarm.sentence, language)}`;
  });
}
