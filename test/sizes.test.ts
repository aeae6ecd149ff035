import {beforeAll, describe, expect, it} from 'vitest';
import {type BuiltKit, buildKit} from './host/built-kit.ts';
import {describeKit, FORMS, KIT_BUDGET, type KitSize, measureKit, ONE_FILE_BUDGET} from './sizes/measure-kit.ts';
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
  let built: BuiltKit;
  let kit: KitSize;
  beforeAll(async () => {
    built = await buildKit();
    kit = measureKit(built);
    console.log(describeKit(kit));
  }, 120_000);

  it(`in one file is at most ${ONE_FILE_BUDGET} bytes`, () => {
    const code = built.get('doorstep-all.js') ?? '';
    // All of it is there, and nothing is left to be fetched but the Welsh and the forms.
    const widgets = Object.keys(BUDGETS).filter((element) => !FORMS.test(element));
    expect(widgets.filter((element) => !code.includes(element.replace('doorstep-', '')))).toEqual([]);
    expect(widgets.length).toBeGreaterThanOrEqual(12);
    expect([...code.matchAll(/import\([^)]*\)/g)].map(([one]) => one.replace(/\$\{\w+\}/, ''))).toEqual([
      'import(`doorstep-all.cy.js`)',
      'import(`doorstep.js`)',
    ]);
    expect(/\bimport\s*[{*"'`]|\bexport\s*[{*]|import\.meta/.test(code), 'is a module').toBe(false);
    expect(kit.oneFile).toBeGreaterThan(40_000);
    expect(kit.oneFile).toBeLessThanOrEqual(ONE_FILE_BUDGET);
    expect(kit.oneFileWelsh).toBeGreaterThan(1000);
  });

  it(`as files that are loaded one by one is at most ${KIT_BUDGET} bytes`, () => {
    const names = kit.files.map(({file}) => file);
    for (const part of ['doorstep.js', 'core', 'kpi-tile', 'numbers', 'save-picture', 'brand', 'witnesses'])
      expect(names.some((name) => name.includes(part))).toBe(true);
    expect(kit.bytes).toBeGreaterThan(50_000);
    expect(kit.bytes).toBeLessThanOrEqual(KIT_BUDGET);
  });
});
