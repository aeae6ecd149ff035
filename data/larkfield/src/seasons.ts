import type {Random} from './random.ts';
import {monthOf, weekdayOf} from './days.ts';
import type {Priority, Trade} from './world.ts';

/** Share of reports in an ordinary month, and how January to December differ from it. */
const SEASONS: Readonly<Record<Trade, {share: number; months: readonly number[]}>> = {
  heating: {share: 16, months: [2.1, 1.9, 1.4, 0.9, 0.6, 0.4, 0.35, 0.4, 0.7, 1.2, 1.7, 2]},
  plumbing: {share: 22, months: [1.1, 1.1, 1, 1, 1, 0.95, 0.9, 0.95, 1, 1, 1, 1.1]},
  electrical: {share: 13, months: [1.1, 1, 1, 1, 0.95, 0.9, 0.9, 0.9, 1, 1.05, 1.1, 1.1]},
  carpentry: {share: 16, months: [0.95, 1, 1, 1, 1.05, 1.05, 1, 1, 1, 1, 1, 0.85]},
  roofing: {share: 5, months: [1.7, 1.6, 1.2, 0.9, 0.7, 0.6, 0.6, 0.7, 0.8, 1, 1.3, 1.6]},
  glazing: {share: 6, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]},
  drainage: {share: 6, months: [1.2, 1.1, 1, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 1.1, 1.2, 1.2]},
  plastering: {share: 5, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.8]},
  'damp-and-mould': {share: 6, months: [2, 1.9, 1.5, 0.9, 0.6, 0.4, 0.3, 0.4, 0.6, 1, 1.5, 1.9]},
  'multi-trade': {share: 5, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.9]},
};

const TRADE_SHARES = Array.from({length: 12}, (_, month) =>
  Object.entries(SEASONS).map(([trade, {share, months}]) => [trade as Trade, share * (months[month] ?? 1)] as const),
);
const WEEKDAYS = [0.22, 1.35, 1.2, 1.12, 1.1, 1.05, 0.32];
const VOLUMES = TRADE_SHARES.map((shares) => shares.reduce((sum, [, share]) => sum + share, 0) / 100);

/** How busy a day is; 1 is the mean of a year, near enough. */
export function volumeOf(day: number): number {
  return (VOLUMES[monthOf(day) - 1] ?? 1) * ((WEEKDAYS[weekdayOf(day)] ?? 1) / 0.909);
}

export function drawTrade(random: Random, day: number): Trade {
  return random.weighted(TRADE_SHARES[monthOf(day) - 1] ?? []);
}

/** Urgency follows the trade: no heating in winter cannot wait. */
export function drawPriority(random: Random, trade: Trade, day: number): Priority {
  const weekend = [0, 6].includes(weekdayOf(day));
  const cold = [11, 12, 1, 2, 3].includes(monthOf(day));
  if (trade === 'multi-trade')
    return random.weighted([
      ['routine', 55],
      ['planned', 45],
    ]);
  const emergency = {heating: cold ? 38 : 14, electrical: 24, plumbing: 24, drainage: 26, glazing: 12};
  const first = (emergency as Partial<Record<Trade, number>>)[trade] ?? 4;
  return random.weighted([
    ['emergency', weekend ? first * 4 : first],
    ['urgent', trade === 'heating' ? 45 : 26],
    ['routine', 52],
    ['planned', 5],
  ]);
}
