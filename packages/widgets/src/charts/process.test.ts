import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {computeProcess, type ProcessInput, type ProcessPoint} from './process.ts';
import {placeLabels} from './process-labels.ts';
import {reduceColumns} from './reduce-columns.ts';
import {textWidth} from './scene.ts';
import {spreadLabels} from './spread-labels.ts';

const endOf = (month: number) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
const point = (month: number, value: number | null, more: Partial<ProcessPoint> = {}): ProcessPoint => ({
  end: endOf(month),
  value,
  isFinal: true,
  isBreak: false,
  mark: null,
  ...more,
});
const input = (points: ProcessPoint[], more: Partial<ProcessInput> = {}): ProcessInput => ({
  points,
  step: 1,
  bands: [],
  targets: [],
  isShare: true,
  axis: String,
  ...more,
});
const values = fc.array(fc.option(fc.double({min: 0, max: 100, noNaN: true}), {nil: null}), {
  minLength: 1,
  maxLength: 60,
});
const share = fc.double({min: 0, max: 100, noNaN: true});

describe('a long line', () => {
  it('stands inside the plot with all that belongs to it, at any width, with no NaN', () => {
    fc.assert(
      fc.property(values, share, fc.integer({min: 240, max: 1200}), (all, target, width) => {
        fc.pre(all.some((value) => value !== null));
        const points = all.map((value, index) => point(index, value, {isBreak: index === 3, isFinal: index < 50}));
        const bands = [{from: 0, to: all.length - 1, mean: target, lower: target / 2, upper: (target + 100) / 2}];
        const frame = computeProcess(
          input(points, {bands, targets: [{from: '2020-01-01', value: target}]}),
          width,
          '50%',
        );
        expect(`${JSON.stringify(frame)}${frame.line}${frame.dashed}`).not.toMatch(/NaN|Infinity|undefined/);
        const {left, right, top, bottom} = frame.plot;
        for (const {x, y} of frame.marks) expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
        for (const y of [...frame.targets.map((one) => one.y), ...frame.bands.map(({mean}) => mean)])
          expect(y >= top && y <= bottom).toBe(true);
      }),
    );
  });

  it('has no stroke across a break, a missing or an absent month', () => {
    const strokes = (points: ProcessPoint[]) => computeProcess(input(points), 640, '').line.match(/M/g)?.length;
    expect(strokes([point(0, 5), point(1, 6), point(2, 7)])).toBe(1);
    expect(strokes([point(0, 5), point(1, 6, {isBreak: true}), point(2, 7)])).toBe(2);
    expect(strokes([point(0, 5), point(1, null), point(2, 7)])).toBe(2);
    expect(strokes([point(0, 5), point(2, 7)])).toBe(2);
  });

  it('is dashed where it may still change, from the last final month on', () => {
    const open = {isFinal: false};
    const {line, dashed, hatch, slots} = computeProcess(
      input([point(0, 5), point(1, 6), point(2, 7, open), point(3, 8, open)]),
      640,
      '',
    );
    expect([line.match(/L/g)?.length, dashed.match(/L/g)?.length]).toEqual([1, 2]);
    expect(hatch).toEqual({from: slots[2]?.from, to: slots[3]?.to});
  });

  it('steps its target at the month from which it holds', () => {
    const points = Array.from({length: 12}, (_, index) => point(index, 50));
    const {targets, slots} = computeProcess(
      input(points, {
        targets: [
          {from: '2019-04-01', value: 40},
          {from: '2020-07-01', value: 60},
        ],
      }),
      640,
      '',
    );
    expect(targets.map(({from, to}) => [from, to])).toEqual([
      [slots[0]?.from, slots[6]?.from],
      [slots[6]?.from, slots[11]?.to],
    ]);
  });

  it('is covered by none of the words beside it', () => {
    fc.assert(
      fc.property(fc.array(share, {minLength: 13, maxLength: 40}), fc.integer({min: 420, max: 1100}), (all, width) => {
        const frame = computeProcess(input(all.map((value, index) => point(index, value))), width, '50%');
        const {texts} = placeLabels(frame, {
          last: null,
          targets: [],
          average: '',
          range: [],
          rangeShort: '',
          breaks: [],
          notes: [{index: 5, lines: ['Text reminders start']}],
        });
        for (const [, x, y, , text] of texts) {
          const half = textWidth(text) / 2;
          expect(frame.marks.some((mark) => Math.abs(mark.x - x) < half && mark.y > y - 13 && mark.y < y + 4)).toBe(
            false,
          );
        }
      }),
    );
  });
});

describe('a line of very many places', () => {
  it('keeps of each column the first, the last, the lowest and the highest, in order, and nothing new', () => {
    const places = fc
      .array(fc.record({x: fc.double({min: 0, max: 30, noNaN: true}), y: share}), {maxLength: 300})
      .map((all) => all.sort((a, b) => a.x - b.x));
    fc.assert(
      fc.property(places, (all) => {
        const kept = reduceColumns(all);
        expect(all.filter((one) => kept.includes(one))).toEqual(kept);
        for (const column of new Set(all.map(({x}) => Math.floor(x * 2)))) {
          const here = all.filter(({x}) => Math.floor(x * 2) === column);
          const left = kept.filter(({x}) => Math.floor(x * 2) === column);
          expect(left.length).toBeLessThanOrEqual(4);
          expect([left[0], left.at(-1)]).toEqual([here[0], here.at(-1)]);
          const ys = (some: typeof here) => [Math.min(...some.map(({y}) => y)), Math.max(...some.map(({y}) => y))];
          expect(ys(left)).toEqual(ys(here));
        }
      }),
    );
  });
});

describe('labels at the right', () => {
  it('never touch, stay between the ends, and drop the least important first', () => {
    const labels = fc.array(
      fc.record({y: fc.double({min: 0, max: 300, noNaN: true}), height: fc.integer({min: 16, max: 34})}),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(labels, (all) => {
        const placed = spreadLabels(all, 0, 300);
        const shown = all.flatMap(({height}, index) => {
          const y = placed[index];
          return y == null ? [] : [{top: y - height / 2, bottom: y + height / 2}];
        });
        shown.sort((a, b) => a.top - b.top);
        shown.forEach(({top}, index) => expect(top).toBeGreaterThanOrEqual((shown[index - 1]?.bottom ?? -1) - 0.5));
        for (const {top, bottom} of shown) expect(top >= -0.5 && bottom <= 300.5).toBe(true);
        expect(placed.slice(0, 2)).not.toContain(null);
        expect(placed.slice(placed.indexOf(null) >= 0 ? placed.indexOf(null) : 4).every((y) => y === null)).toBe(true);
      }),
    );
    expect(
      spreadLabels(
        [
          {y: 50, height: 24},
          {y: 50, height: 17},
          {y: 50, height: 34},
          {y: 50, height: 17},
        ],
        0,
        300,
      )[3],
    ).toBe(null);
  });
});
