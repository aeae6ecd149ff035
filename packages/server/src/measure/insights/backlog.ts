import type {Backlog, BacklogMonth, BacklogPart, Text} from '@doorstep/contract';
import {formatDay, formatFigure, formatNumber, formatPeriod, monthOf, say} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {LATE_RECORDS_DAYS} from '../records/definition.ts';
import type {SuppressionRules} from '../records/index.ts';
import {monthsBetween} from '../records/months.ts';
import {readFlow} from '../records/read-flow.ts';
import {readStock} from '../records/read-stock.ts';
import {FLOWS, STOCKS} from '../records/tallies.ts';
import type {TallyRow} from '../records/tally.ts';
import {toBacklogParts} from './backlog-parts.ts';
import type {Body} from './body.ts';
import {type InsightOptions, readFinalMonths} from './final-months.ts';
import {isSmallCount, isSmallShare, type SmallRules, toSmallRules} from './hide-small.ts';
import {readBacklog} from './read-backlog.ts';
import type {PartNames} from './witnesses.ts';

/** Repairs that wait, by age, area and priority, and month by month beside the share finished on time. */
export async function makeBacklog(
  store: Store,
  landlordId: string,
  options: InsightOptions & {readonly names: PartNames; readonly rules?: SuppressionRules},
): Promise<Body<Backlog>> {
  const found = await readFinalMonths(store, landlordId, options, LATE_RECORDS_DAYS);
  const rows = found === null ? [] : await readBacklog(store, landlordId, found.span.asAt);
  const finished = found === null ? [] : await readFlow(store, landlordId, FLOWS.finished);
  if (found === null || (rows.length === 0 && finished.length === 0)) {
    const sentence = say((words) => words.insights.backlog.none);
    return {asAt: null, whole: null, areas: [], priorities: [], history: [], sentence};
  }
  const {first, last, asAt} = found.span;
  const months = monthsBetween(first, last);
  const stocks = await readStock(store, landlordId, STOCKS.backlog, months, asAt);
  const rules = toSmallRules(options.rules ?? {});
  const parts = toBacklogParts(rows, options.names, rules);
  const history = months.map((month) => {
    const sums = {
      ...sumOf(stocks, month, ['open', 'overdue']),
      ...sumOf(finished, month, ['inTarget', 'inTargetKnown']),
    };
    const made = toMonth(month, sums, rules);
    const status = found.months.includes(month) ? ('final' as const) : ('provisional' as const);
    // The last month ends with the newest record, so it stands for the same repairs as the whole.
    return month === last ? {...made, ...toCounts(parts.whole), status} : {...made, status};
  });
  return {asAt, ...parts, history, sentence: toSentence(asAt, parts.whole, history)};
}

type Sums = Readonly<Record<string, number>>;

function sumOf(rows: readonly TallyRow[], month: string, names: readonly string[]): Sums {
  const own = rows.filter((row) => row.month === month);
  return Object.fromEntries(names.map((name) => [name, own.reduce((sum, {sums}) => sum + (sums[name] ?? 0), 0)]));
}

function toMonth(month: string, sums: Sums, rules: SmallRules): Omit<BacklogMonth, 'status'> {
  const {open = 0, overdue = 0, inTarget: x = 0, inTargetKnown: n = 0} = sums;
  const isHidden = isSmallCount(open, rules) || isSmallCount(overdue, rules) || isSmallCount(open - overdue, rules);
  const isShown = n > 0 && !isSmallShare({x, n}, rules.minBase.records, rules);
  return {
    period: monthOf(`${month}-01`),
    open: isHidden ? null : open,
    overdue: isHidden ? null : overdue,
    missing: isHidden ? 'suppressed' : null,
    inTarget: isShown ? (x / n) * 100 : null,
  };
}

function toCounts({open, overdue, missing}: BacklogPart): Pick<BacklogPart, 'open' | 'overdue' | 'missing'> {
  return {open, overdue, missing};
}

function toSentence(asAt: string, whole: BacklogPart, history: readonly BacklogMonth[]): Text {
  const {open, overdue, ages} = whole;
  const old = ages.at(-1)?.open ?? null;
  const finished = history.findLast(({status, inTarget}) => status === 'final' && inTarget !== null);
  return say((words, language) => {
    const {backlog} = words.insights;
    const count = (value: number) => formatNumber(value, language);
    const day = formatDay(asAt, language);
    const now =
      open === null
        ? backlog.hidden
        : overdue === null
          ? backlog.open({day, open: count(open)})
          : backlog.now({day, open: count(open), overdue: count(overdue)});
    const share = finished?.inTarget ?? null;
    return [
      now,
      ...(old === null || old === 0 ? [] : [backlog.old({count: count(old)})]),
      ...(finished === undefined || share === null
        ? []
        : [
            backlog.inTarget({
              share: formatFigure(share, 'percent', language),
              month: formatPeriod(finished.period, language),
            }),
          ]),
    ].join(' ');
  });
}
