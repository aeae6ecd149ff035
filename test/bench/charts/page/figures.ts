import type {Point, Tile} from './library.ts';

/** Months in date order, with values that wander between 70 and 90; the same ones in every run. */
export function makePoints(count: number, seed = 1): Point[] {
  let [random, level] = [seed * 2654435761, 80];
  const firstMonth = count > 1000 ? 12 * 1000 : 12 * 2023 + 6;
  return Array.from({length: count}, (_, index) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    level = Math.min(90, Math.max(70, level + (random / 2 ** 32 - 0.5) * 3));
    const month = firstMonth + index;
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    return {day, value: Math.round(level * 10) / 10};
  });
}

/** So many cards. */
export function makeTiles(count: number): Tile[] {
  return makePoints(count, 7).map(({value}, index) => ({
    name: `Repairs measure ${index + 1}`,
    value,
    context: `of 4,920 emergency repairs, 2024/25`,
    change: `Better. It was ${(value - 4).toFixed(0)}% in 2023/24.`,
  }));
}
