import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {toNumber, toNumberOrReason, toTextOrNull, toYesNo} from './cells.ts';
import {toCategory} from './categories.ts';
import {settleZero} from './settle-zero.ts';
import {parseTargetTime} from './target-time.ts';
import {toText} from './text.ts';

const place = () => 'sheet S, row 4, column "C"';

describe('number cells', () => {
  it.each([
    [0, 0, null],
    [404.5, 404.5, null],
    ['1,234', 1234, null],
    ['[X]', null, 'not-collected'],
    [' [z]\u00a0', null, 'not-due'],
    ['[S]', null, 'suppressed'],
    ['[E]', null, 'excluded'],
    ['[U]', null, 'undefined'],
    [null, null, 'not-collected'],
  ])('%j is %j, missing %j', (cell, value, missing) => {
    expect(toNumberOrReason(cell, place)).toEqual({value, missing});
  });

  it.each(['n/a', '5[Z].1', '12 (estimated)', '1,23', true, new Date(0)])('refuses %j and says where', (cell) => {
    expect(() => toNumberOrReason(cell, place)).toThrow(/in sheet S, row 4, column "C"; found/);
  });

  it('keeps every finite number as it is', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (number) => {
        expect(toNumberOrReason(number, place).value).toBe(number);
      }),
    );
  });

  it('beside the figures, reports what it cannot read and goes on', () => {
    const told = vi.fn();
    expect(toNumber('5[Z].1', place, told)).toBeNull();
    expect(toYesNo('Perhaps', place, told)).toBeNull();
    expect(told.mock.calls).toEqual([
      ['5[Z].1', place()],
      ['Perhaps', place()],
    ]);
  });
});

describe('text cells', () => {
  it.each([
    ['  a\u200bb\u00a0c\r\nd ', 'ab c\nd'],
    ['[X]', null],
    ['NULL', null],
    ['', null],
    ['ask jo.bloggs@example.co.uk please', 'ask [e-mail address left out] please'],
    ['a\u0000b', 'ab'],
    ['half \ud800 a character', 'half \ufffd a character'],
  ])('%j is %j', (cell, text) => {
    expect(toTextOrNull(cell)).toBe(text);
  });

  it('are the same when cleaned again', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => toText(toText(text)) === toText(text)));
  });
});

describe('categories', () => {
  it.each([
    ['type', 'LARP', 'local-authority'],
    ['type', 'LA', 'local-authority'],
    ['type', 'PRP', 'private-registered-provider'],
    ['size', '<5,000', 'under-5000'],
    ['size', '5,000-40,000', '5000-40000'],
    ['size', '>40000', 'over-40000'],
    ['size', '>40,000', 'over-40000'],
    ['size', 'Merged during year', null],
    ['region', 'Midlands', 'midlands'],
    ['method', 'FacetoFace', 'face-to-face'],
    ['method', 'Face to Face', 'face-to-face'],
    ['method', 'No predominant method', 'none'],
  ] as const)('%s %j is %j', (kind, cell, expected) => {
    const told = vi.fn();
    expect(toCategory(kind, cell, 'here', told)).toBe(expected);
    expect(told).not.toHaveBeenCalled();
  });

  it('reports a new word and reads it as not published', () => {
    const told = vi.fn();
    expect(toCategory('region', 'Overseas', 'here', told)).toBeNull();
    expect(told).toHaveBeenCalledWith('Overseas', 'here');
  });
});

describe('settleZero', () => {
  const number = (value: number) => ({value, missing: null});
  const blank = {value: null, missing: 'not-collected' as const};
  it.each([
    [number(0), number(0), number(12), {value: 0, missing: null, turned: null}],
    [number(0), number(0), number(0), {value: null, missing: 'undefined', turned: 'denominator-zero'}],
    [number(0), blank, blank, {value: null, missing: 'not-collected', turned: 'denominator-blank'}],
    [number(0), blank, number(685), {value: null, missing: 'not-collected', turned: 'numerator-blank'}],
    [number(50), number(1), number(0), {value: 50, missing: null, turned: null}],
    [blank, number(0), number(0), {...blank, turned: null}],
  ])('%j from %j / %j is %j', (value, numerator, denominator, settled) => {
    expect(settleZero(value, numerator, denominator)).toEqual(settled);
  });
});

describe('parseTargetTime', () => {
  it.each([
    ['28', 'days', 28],
    ['28 days', 'days', 28],
    ['4 weeks', 'days', 28],
    ['24', 'hours', 24],
    ['24hrs', 'hours', 24],
    ['1 day', 'hours', 24],
    ['4 or 24 hours', 'hours', null],
    ['20 working days', 'days', null],
    ['same day', 'hours', null],
    ['0', 'days', null],
    ['-5', 'days', null],
    [null, 'days', null],
  ] as const)('%j asked in %s is %j', (text, asked, expected) => {
    expect(parseTargetTime(text, asked)).toBe(expected);
  });
});
