import {toTenth} from '../charts/drawing.ts';
import type {Scene} from '../charts/scene.ts';

/** A sum as a bar: dashed ink is planned, filled is spent, hollow is expected. */
export interface MoneyBar {
  kind: 'plan' | 'bar' | 'more';
  label: string;
  figure: string;
  /** In pounds; null where the records do not say it. */
  amount: number | null;
  /** What the same homes were to cost, in pounds. */
  mark: number | null;
}

/** Room for one bar with its words. */
export const MONEY_HEIGHT = 72;
const THICK = 20;

/** All bars on one scale that begins at 0; a sum that is not known has words and no bar. */
export function drawMoney(
  scene: Scene,
  bars: readonly MoneyBar[],
  {left, right, top}: {left: number; right: number; top: number},
): void {
  const most = Math.max(1, ...bars.flatMap(({amount, mark}) => [amount ?? 0, mark ?? 0]));
  const x = (amount: number) => toTenth(left + 1 + (Math.max(0, amount) / most) * (right - left - 1));
  bars.forEach(({kind, label, figure, amount, mark}, index) => {
    const y = top + MONEY_HEIGHT * index;
    scene.texts.push(['ax', left, y + 14, 'start', label], ['strong', left, y + 32, 'start', figure]);
    const bar = {top: y + 39, end: x(amount ?? 0)};
    scene.stops.push({x: bar.end, y: bar.top + THICK / 2});
    scene.paths.push(['base', `M${left} ${bar.top - 5}v${THICK + 10}`]);
    if (amount === null) return;
    scene.paths.push([kind, `M${left + 1} ${bar.top}H${bar.end}v${THICK}H${left + 1}Z`]);
    if (mark !== null) scene.paths.push(['med', `M${x(mark)} ${bar.top - 6}v${THICK + 12}`]);
  });
}
