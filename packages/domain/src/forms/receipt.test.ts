import {RECEIPT_PATTERN} from '@doorstep/contract';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normaliseReceipt, toReceipt} from './receipt.ts';
import {normaliseReference} from './reference.ts';

const receipts = fc.uint8Array({minLength: 12, maxLength: 24}).map(toReceipt);

/** A receipt as people write it down or type it. */
const typed = fc
  .record({
    receipt: receipts,
    lower: fc.boolean(),
    join: fc.constantFrom('', ' ', ' - ', '–', '-', '\u00A0'),
    spell: fc.boolean(),
    one: fc.constantFrom('l', 'I', '1', 'i', 'L'),
  })
  .map(({receipt, lower, join, spell, one}) => {
    const parts = receipt.split('-').map((part) => (spell ? Array.from(part).join(' ') : part));
    const text = parts.join(join);
    return {receipt, text: ` ${(lower ? text.toLowerCase() : text).replace(/l/gi, one)}\n`};
  });

describe('a receipt', () => {
  it('has no two signs that are taken for each other, and follows the contract', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(receipt).toMatch(RECEIPT_PATTERN);
        expect(receipt).not.toMatch(/[01IOU]/);
      }),
    );
  });

  it('is known again however it is typed', () => {
    fc.assert(
      fc.property(typed, ({receipt, text}) => {
        expect(normaliseReceipt(text)).toBe(receipt);
      }),
      {numRuns: 500},
    );
  });

  it('uses every sign as often as any other, and another one for other bytes', () => {
    const many = Array.from({length: 4000}, (_, seed) => {
      const bytes = Uint8Array.from(
        {length: 12},
        (__, place) => (Math.imul(seed + 1, 2654435761 + place * 40503) >>> 13) & 255,
      );
      return toReceipt(bytes);
    });
    expect(new Set(many).size).toBeGreaterThan(3990);
    const counts = new Map<string, number>();
    for (const sign of many.join('').replaceAll('-', '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(31);
    const expected = (4000 * 8) / 31;
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.25);
  });

  it('is refused where it cannot be one', () => {
    for (const text of ['', 'K7QF', 'K7QF-3WT', 'K7QF-3WTNN', 'K7QF-3WT0', 'OOOO-UUUU', 'K7QF_3WTN', '<script>']) {
      expect(normaliseReceipt(text), text).toBeNull();
    }
    expect(() => toReceipt(new Uint8Array(11))).toThrow(RangeError);
  });
});

describe('the code of a repair', () => {
  it('is one and the same however it is written', () => {
    for (const text of ['WO-12/3456', ' wo 12 3456 ', 'wo.12.3456', 'WO–12–3456', 'ＷＯ123456', '#wo_123456']) {
      expect(normaliseReference(text), text).toBe('WO123456');
    }
  });

  it('stays as it is once it is clean, and is refused where it cannot be one', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 30}), (text) => {
        const code = normaliseReference(text);
        expect(code === null || normaliseReference(code) === code).toBe(true);
      }),
    );
    for (const text of ['', 'R1', 'x'.repeat(25), 'my kitchen tap!', '4/5'])
      expect(normaliseReference(text), text).toBeNull();
  });
});
