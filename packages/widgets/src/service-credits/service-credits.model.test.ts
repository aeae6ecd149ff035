import {type ContractCredits, ContractCreditsSchema, type CreditLine} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CREDITS_EXAMPLES, type CreditsExample} from './service-credits.examples.ts';
import {toCredits} from './service-credits.model.ts';

const examples = Object.entries(CREDITS_EXAMPLES) as [string, CreditsExample][];
const {credits, measures} = CREDITS_EXAMPLES.month;
const monthOf = (all: readonly ContractCredits[], asked = {}) => toCredits(all, asked, measures, 'en').month;
const column = (all: readonly ContractCredits[], title: string, asked = {}) => {
  const month = monthOf(all, asked);
  return month?.rows.map(({cells}) => cells[month.head.indexOf(title)]?.text);
};

const figure = fc.option(fc.double({min: 0, max: 1e6, noNaN: true}));
const pence = fc.option(fc.integer({min: -9_000_000, max: 9_000_000}));
const line = fc.record({
  measure: fc.constantFrom('repairs-in-target', 'constructor', 'another'),
  rule: fc.constantFrom('gate', 'scored', 'incentive', 'damages', 'credit', 'points', 'toString'),
  threshold: fc.string({maxLength: 40}),
  floor: fc.constant(null),
  target: figure,
  actual: figure,
  missing: fc.constantFrom('suppressed', 'not-due', 'constructor', null),
  isWholeLandlord: fc.boolean(),
  score: fc.option(fc.double({min: 0, max: 1, noNaN: true})),
  weight: fc.option(fc.double({min: 0, max: 1, noNaN: true})),
  amountPence: pence,
  points: fc.option(fc.nat(9)),
  gate: fc.constantFrom('open', 'closed', 'unknown', null),
  sentence: fc.constant({en: 'A sentence.'}),
}) as fc.Arbitrary<CreditLine>;
const month = fc.record({
  contractor: fc.constantFrom('One', 'Two', ''),
  month: fc.constantFrom('2026-05', '2026-04', '2026-99', ''),
  version: fc.string({maxLength: 9}),
  indicative: fc.constant(true),
  lines: fc.array(line, {maxLength: 5}),
  gate: fc.constantFrom('open', 'closed', 'unknown', null),
  earnedPence: pence,
  deductedPence: pence,
  caps: fc.constantFrom([], [{en: 'A cap.'}]),
  totalPence: pence,
  points: fc.option(fc.nat(30)),
}) as fc.Arbitrary<ContractCredits>;

describe('the view of a contract’s month', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, {credits: all = [], attributes}) => {
    for (const one of all) expect(ContractCreditsSchema.safeParse(one).error).toBeUndefined();
    expect(JSON.stringify(toCredits(all, {...attributes}, measures, 'en'))).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('begins with the newest month of the first contractor, and lists what else there is', () => {
    const view = toCredits(credits, {}, measures, 'en');
    expect([view.month?.contractor, view.month?.name, view.month?.version]).toEqual([
      'Tidewater (made up)',
      'May 2026',
      'Schedule v2',
    ]);
    expect(view.months.map(({name, isChosen}) => [name.text, isChosen])).toEqual([
      ['May 2026', true],
      ['April 2026', false],
      ['March 2025', false],
    ]);
    expect(view.contractors.map(({value}) => value)).toEqual(['Tidewater (made up)', 'Brackenhall (made up)']);
    expect(toCredits(credits, {month: '2031-01'}, measures, 'en').month).toBeNull();
  });

  it('shows each line with its figure in its unit, score, weight and sum', () => {
    expect(column(credits, 'Actual')).toEqual(['99.8% (whole landlord)', '96.2%', '14.5', '71.4%', '95.1%']);
    expect(column(credits, 'Score')).toEqual(['0', '1', '0.69', '1', '0']);
    expect(column(credits, 'Weight')).toEqual(['', '', '100%', '', '']);
    expect(column(credits, 'Amount')).toEqual(['', '£1,500', '£2,750', '−£2,000', '']);
    expect(column(credits, 'Gate')).toEqual(['Open', '', '', '', '']);
    const closed = monthOf(credits, {month: '2025-03'});
    expect(closed?.totals.map(({text}) => text)).toEqual(['£0', '£10,000', '−£10,000', '2', 'Closed']);
    expect(closed?.caps.map(({text}) => text)).toEqual(['£12,500.50 is cut to £10,000, the most in a month.']);
  });

  it('says what is not known and why, and never 0', () => {
    const april = {month: '2026-04'};
    expect(column(credits, 'Actual', april)?.[2]).toBe('Not known. Too few people are behind it to show it safely.');
    expect(column(credits, 'Amount', april)?.[2]).toBe('Not known');
    expect(column(credits, 'Score', april)?.[2]).toBe('Not known');
    expect(monthOf(credits, april)?.totals.map(({text}) => text)).toEqual([
      '£1,500',
      'Not known',
      'Not known while a line lacks its figure',
      'Not known',
      'Open',
    ]);
  });

  it('holds for any schedule: every line, and no sum where there is none', () => {
    fc.assert(
      fc.property(fc.array(month, {maxLength: 5}), fc.boolean(), (all, hasNames) => {
        const view = toCredits(all, {}, hasNames ? measures : [], 'en');
        expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined/);
        if (all.length > 0) expect(view.month).not.toBeNull();
        const shown = view.month;
        const source = all.find(
          (one) =>
            one.contractor === shown?.contractor && one.month === view.months.find(({isChosen}) => isChosen)?.value,
        );
        expect(shown?.rows.length ?? 0).toBe(source?.lines.length ?? 0);
        const sums = [source?.earnedPence, source?.deductedPence, source?.totalPence];
        sums.forEach((sum, index) => {
          if (shown) expect(shown.totals[index]?.text.includes('£')).toBe(sum !== null);
        });
        const amount = shown?.head.indexOf('Amount') ?? -1;
        shown?.rows.forEach(({cells}, index) => {
          const isKnown = source?.lines[index]?.amountPence !== null;
          expect((cells[amount]?.text ?? '').includes('£')).toBe(isKnown);
        });
      }),
      {numRuns: 300},
    );
  });
});
