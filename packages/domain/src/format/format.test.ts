import {describe, expect, it} from 'vitest';
import {financialYear, formatDay, formatFigure, formatPeriod} from '../index.ts';

describe('formatFigure', () => {
  it('shows whole percents, but never 100% or 0% for what is not all or nothing', () => {
    expect(formatFigure(73.6, 'percent', 'en')).toBe('74%');
    expect(formatFigure(99.7, 'percent', 'en')).toBe('99.7%');
    expect(formatFigure(99.98, 'percent', 'en')).toBe('99.98%');
    expect(formatFigure(99.9999, 'percent', 'en')).toBe('99.99%');
    expect(formatFigure(99.9999999, 'percent', 'en', 4)).toBe('99.9999%');
    expect(formatFigure(0.2, 'percent', 'en')).toBe('0.2%');
    expect(formatFigure(100, 'percent', 'en')).toBe('100%');
    expect(formatFigure(0, 'percent', 'en')).toBe('0%');
  });

  it('shows rates as numbers', () => {
    expect(formatFigure(1034.25, 'per-1000-homes', 'en', 1)).toBe('1,034.3');
  });
});

describe('formatPeriod', () => {
  it('names financial years, quarters and months', () => {
    expect(formatPeriod(financialYear('2024-25'), 'en')).toBe('2024/25');
    expect(formatPeriod(financialYear('2099-00'), 'en')).toBe('2099/00');
    expect(formatPeriod({start: '2026-04-01', end: '2026-06-30', kind: 'quarter'}, 'en')).toMatch(
      /^April\s–\sJune 2026$/,
    );
    expect(formatPeriod({start: '2026-06-01', end: '2026-06-30', kind: 'month'}, 'en')).toBe('June 2026');
    expect(formatDay('2025-03-31', 'en')).toBe('31 March 2025');
    for (const none of ['1(x', '2025-13-41', '', 'March']) expect(formatDay(none, 'en')).toBe(none);
  });
});
