import type {AnswerCounts, Measure, MissingReason} from '@doorstep/contract';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  createBenchmarks,
  computeMovement,
  figureSentence,
  financialYear,
  findMeasure,
  MIN_PEERS,
  type PeerFigure,
  say,
  toObservation,
} from '../index.ts';

function measure(id: string): Measure {
  const found = findMeasure(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function observe(
  id: string,
  year: string,
  numerator: number,
  denominator: number,
  missing: MissingReason | null = null,
) {
  const of = measure(id);
  const whole = of.unit === 'percent' ? 100 : 1000;
  const value = missing === null ? (numerator / denominator) * whole : null;
  const counts: AnswerCounts | null = null;
  return toObservation({period: financialYear(year), value, missing, numerator, denominator, counts, note: null}, of);
}

function move(id: string, now: [number, number], before: [number, number], refusal = '') {
  return computeMovement({
    measure: measure(id),
    tenure: 'LCRA',
    now: observe(id, '2024-25', ...now),
    before: observe(id, '2023-24', ...before),
    refusal: refusal === '' ? null : say(() => refusal),
  });
}

const KEYS = {type: 'local-authority', sizeBand: 'under-5000', region: 'north', supported: false} as const;
function peers(values: readonly (number | null)[], width = 1): PeerFigure[] {
  return values.map((value, index) => ({
    landlordId: `l${index}`,
    keys: KEYS,
    value,
    interval: value === null ? null : {low: value - width, high: value + width},
    counts: null,
  }));
}

function benchmarks(everyone: readonly PeerFigure[], of: Measure, period = financialYear('2024-25')) {
  return createBenchmarks(everyone, of, period)('l0');
}

describe('computeMovement', () => {
  it('says better or worse only of what a test calls real, in the direction of good', () => {
    expect(move('tsm-tp02', [730, 1000], [630, 1000]).sentence.en).toBe('Better. It was 63% in 2023/24.');
    expect(move('tsm-tp02', [630, 1000], [730, 1000]).verdict).toBe('worse');
    expect(move('tsm-rp01', [40, 1000], [10, 1000]).sentence.en).toBe('Worse. It was 1% in 2023/24. Lower is better.');
    expect(move('tsm-ch01-stage1', [80, 1000], [40, 1000])).toMatchObject({verdict: 'higher', basis: 'records'});
  });

  it('shows the decimals that tell two close figures apart', () => {
    const movement = move('tsm-rp02-emergency', [348, 350], [349, 350]);
    expect(movement.verdict).toBe('no-real-change');
    expect(movement.sentence.en).toBe('No real change. 99.4%; it was 99.7% in 2023/24.');
  });

  it('never judges on few answers, refused pairs, or figures that are not there', () => {
    expect(move('tsm-tp09', [10, 38], [200, 400])).toMatchObject({
      verdict: 'too-few',
      sentence: {en: 'Too few to tell. Only 38 tenants answered in 2024/25.'},
    });
    expect(move('tsm-tp02', [730, 1000], [630, 1000], 'Asked by post then, online now.')).toMatchObject({
      verdict: 'cannot-compare',
      difference: null,
      sentence: {en: 'Cannot be compared with 2023/24. Asked by post then, online now.'},
    });
    const now = observe('tsm-tp02', '2024-25', 0, 0, 'excluded');
    const before = observe('tsm-tp02', '2023-24', 630, 1000);
    expect(
      computeMovement({measure: measure('tsm-tp02'), tenure: 'LCRA', now, before, refusal: null}).sentence.en,
    ).toBe('There is no figure for 2024/25. The regulator left it out of its figures.');
  });

  it('calls all and all no real change, though the test is undefined', () => {
    expect(move('tsm-bs01', [500, 500], [480, 480]).verdict).toBe('no-real-change');
  });

  it('never says better and worse both ways round', () => {
    const counts = fc.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 900, max: 2000}));
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [there, back] = [move('tsm-tp02', a, b).verdict, move('tsm-tp02', b, a).verdict];
        const opposite = {better: 'worse', worse: 'better'} as Record<string, string>;
        expect(back).toBe(opposite[there] ?? there);
      }),
    );
  });
});

describe('createBenchmarks', () => {
  const tp02 = measure('tsm-tp02');

  it('counts only really different landlords, and needs more than half of them for "most"', () => {
    const everyone = peers([80, 60, 61, 62, 63, 64, 65, 79.5, 90]);
    const similar = benchmarks(everyone, tp02, financialYear('2024-25'))[0];
    expect(similar).toMatchObject({group: 'similar', landlords: 9, lower: 6, same: 1, higher: 1, standing: 'better'});
    expect(similar?.sentence.en).toBe(
      'Of 8 other councils with fewer than 5,000 homes and little supported housing: 6 clearly lower, 1 about the same, 1 clearly higher.',
    );
    const wide = benchmarks(peers([80, 60, 61, 62, 63, 64, 65, 79.5, 90], 30), tp02, financialYear('2024-25'));
    expect(wide[0]?.standing).toBe('about-the-same');
  });

  it('judges by polarity: low is better for homes below standard, and neither for complaints', () => {
    const everyone = peers([1, 20, 21, 22, 23, 24, 25, 26, 27]);
    const standing = (id: string) => benchmarks(everyone, measure(id), financialYear('2024-25'))[0]?.standing;
    expect(standing('tsm-rp01')).toBe('better');
    expect(standing('tsm-tp01')).toBe('worse');
    expect(standing('tsm-ch01-stage1')).toBe('lower');
  });

  it('widens the group until enough landlords have a figure, and compares nothing without one', () => {
    const few = peers([80, ...Array.from({length: MIN_PEERS - 2}, () => 60)]);
    const others = Array.from({length: 5}, (_, index): PeerFigure => ({
      landlordId: `big${index}`,
      keys: {...KEYS, sizeBand: 'over-40000'},
      value: 60,
      interval: {low: 59, high: 61},
      counts: null,
    }));
    const similar = benchmarks([...few, ...others], tp02, financialYear('2024-25'))[0];
    expect(similar?.landlords).toBe(few.length + others.length);
    expect(similar?.name.en).toBe('councils with little supported housing');
    const none = benchmarks(peers([null, ...Array.from({length: 9}, () => 60)]), tp02, financialYear('2024-25'));
    expect(none[0]).toMatchObject({standing: 'cannot-compare', rank: null, band: null});
  });
});

describe('figureSentence', () => {
  it('says the share, the change, the peers and the likely range', () => {
    const latest = observe('tsm-tp02', '2024-25', 601, 812);
    const sentence = figureSentence({
      measure: measure('tsm-tp02'),
      tenure: 'LCRA',
      latest,
      movement: move('tsm-tp02', [601, 812], [590, 800]),
      similar: benchmarks(peers([80, 60, 61, 62, 63, 64, 65, 66, 67]), measure('tsm-tp02'), latest.period)[0] ?? null,
    });
    expect(sentence.en).toBe(
      '74 of every 100 tenants asked are satisfied with repairs. That is about the same as the year before, and better than most similar landlords. 812 tenants answered; the true figure is likely to be between 71 and 77.',
    );
  });

  it('never rounds a few to none, nor nearly all to all', () => {
    const said = (x: number, n: number) =>
      figureSentence({
        measure: measure('tsm-bs01'),
        tenure: 'all',
        latest: observe('tsm-bs01', '2024-25', x, n),
        movement: move('tsm-bs01', [x, n], [x, n]),
        similar: null,
      }).en;
    expect(said(9999, 10000)).toMatch(/^More than 99 of every 100 homes/);
    expect(said(10000, 10000)).toMatch(/^All homes that need gas safety checks/);
    expect(said(1, 10000)).toMatch(/^Fewer than 1 of every 100 homes/);
  });
});
