import {beforeAll, describe, expect, it} from 'vitest';
import {buildKit} from './host/built-kit.ts';
import {describeKit, KIT_AIM, KIT_BUDGET, type KitSize, measureKit} from './sizes/measure-kit.ts';
import {BUDGETS, describeSizes, measureSizes, type PageSize} from './sizes/measure-sizes.ts';

describe('what a page loads', () => {
  let pages: PageSize[];
  beforeAll(async () => {
    pages = await measureSizes(Object.keys(BUDGETS));
    console.log(describeSizes(pages, BUDGETS));
  }, 120_000);

  it.each(Object.entries(BUDGETS))('for one <%s> is at most %i bytes', (element, budget) => {
    const page = pages.find((one) => one.element === element);
    expect(page?.bytes).toBeGreaterThan(5000);
    expect(page?.bytes).toBeLessThanOrEqual(budget);
  });

  it('for a tile holds nothing of the chart', () => {
    const parts = pages[0]?.files.flatMap((file) => file.parts.map(({name}) => name));
    expect(parts).toContain('widgets/kpi-tile');
    expect(parts?.filter((name) => /trend-chart|^d3-|zod/.test(name))).toEqual([]);
  });
});

describe('the whole kit', () => {
  let kit: KitSize;
  beforeAll(async () => {
    kit = measureKit(await buildKit());
    console.log(describeKit(kit));
  }, 120_000);

  it(`is at most ${KIT_BUDGET} bytes; the aim is ${KIT_AIM}`, () => {
    const names = kit.files.map(({file}) => file);
    for (const part of ['doorstep.js', 'core', 'kpi-tile', 'numbers', 'save-picture', 'brand', 'witnesses'])
      expect(names.some((name) => name.includes(part))).toBe(true);
    expect(kit.bytes).toBeGreaterThan(50_000);
    expect(kit.bytes).toBeLessThanOrEqual(KIT_BUDGET);
  });
});
