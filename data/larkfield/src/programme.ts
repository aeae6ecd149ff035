import {toDay} from './days.ts';
import type {Home} from './homes.ts';
import {createRandom, type Random} from './random.ts';
import {nextOpenDay} from './working-hours.ts';
import {EXTRACT_DATE} from './world.ts';

export const ELEMENTS = ['kitchen', 'roof', 'windows'] as const;
export type Element = (typeof ELEMENTS)[number];

/** One home of a planned programme: what was meant, what is expected now, what came. */
export interface ProgrammeItem {
  reference: string;
  scheme: string;
  home: Home;
  element: Element;
  planDay: number;
  forecastDay: number | null;
  actualDay: number | null;
  budgetPence: number;
  actualPence: number | null;
  /** What the work is expected to come to, while it is not done. */
  forecastPence: number | null;
  /** Faults found when the home was handed over. */
  defects: number | null;
}

const ELEMENT_FACTS: Readonly<Record<Element, {homesAYear: number; pounds: number; defects: number}>> = {
  kitchen: {homesAYear: 430, pounds: 6_900, defects: 0.5},
  roof: {homesAYear: 170, pounds: 11_800, defects: 0.35},
  windows: {homesAYear: 320, pounds: 5_400, defects: 0.3},
};

interface Course {
  delay: number;
  overspend: number;
  defects: number;
}

/** How a year's scheme went: roofs of 2024-25 were late, windows of 2025-26 dear, kitchens of 2025-26 careless. */
function courseOf(element: Element, year: number): Course {
  return {
    delay: element === 'roof' && year === 2024 ? 8 : -5,
    overspend: element === 'windows' && year === 2025 ? 1.09 : 1.005,
    defects: element === 'kitchen' && year === 2025 ? 2.4 : 1,
  };
}

export function createProgramme(seed: number, scale: number, homes: readonly Home[]): readonly ProgrammeItem[] {
  const random = createRandom(seed, 'programme');
  const items: ProgrammeItem[] = [];
  const rented = homes.filter(({tenure, to}) => tenure !== 'shared-ownership' && to === null);
  for (const year of [2023, 2024, 2025, 2026]) {
    for (const element of ELEMENTS) {
      // No home has the same work twice: each year takes another part of a list in an order of its own.
      const count = Math.max(2, Math.round(ELEMENT_FACTS[element].homesAYear * scale));
      const first = (year - 2023) * count + ELEMENTS.indexOf(element) * Math.floor(rented.length / 3);
      for (let index = 0; index < count; index++) {
        const home = rented[((first + index) * 7 + 3) % rented.length];
        if (home === undefined) continue;
        const reference = `PW${String(year).slice(2)}${element.charAt(0).toUpperCase()}${String(index + 1).padStart(4, '0')}`;
        items.push(createItem(random, reference, year, element, home, index / count));
      }
    }
  }
  return items;
}

function createItem(
  random: Random,
  reference: string,
  year: number,
  element: Element,
  home: Home,
  share: number,
): ProgrammeItem {
  const {pounds, defects} = ELEMENT_FACTS[element];
  const course = courseOf(element, year);
  const planDay = nextOpenDay(toDay(`${year}-05-02`) + Math.floor(share * 300));
  const slip = Math.round(course.delay + (random.chance(0.12) ? 28 : -3) + 5 * random.normal());
  const doneDay = nextOpenDay(planDay + slip);
  const isDone = doneDay <= toDay(EXTRACT_DATE);
  const budgetPence = Math.round(pounds * (1 + 0.04 * (year - 2023))) * 100;
  const spent = Math.round(budgetPence * course.overspend * random.skewed(1, 0.08));
  const found = [0.55, 0.28, 0.12].filter(() => random.chance(Math.min(0.95, defects * course.defects * 0.5))).length;
  return {
    reference,
    scheme: `${element === 'windows' ? 'Windows' : `${element.charAt(0).toUpperCase()}${element.slice(1)}s`} ${year}-${(year + 1) % 100}`,
    home,
    element,
    planDay,
    forecastDay: isDone ? null : doneDay,
    actualDay: isDone ? doneDay : null,
    budgetPence,
    actualPence: isDone ? spent : null,
    forecastPence: isDone ? null : Math.round(budgetPence * course.overspend),
    defects: isDone ? found : null,
  };
}
