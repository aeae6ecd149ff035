import {clampChroma, converter, formatHex, type Oklab as Theirs, wcagContrast} from 'culori';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrastOf, fromHex, toHex, toOklab} from './oklab.ts';
import {parseWritten} from './read-color.ts';

const theirs = converter('oklab');
const hexes = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);

// Culori, which did this in the kit before, is the judge.
describe('colours by how light they look', () => {
  it('are what another library makes of them, and come back as they were', () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        const ours = toOklab(fromHex(hex));
        const {l, a, b} = theirs(hex) as Theirs;
        for (const [at, one] of [l, a, b].entries()) expect(ours[at]).toBeCloseTo(one, 5);
        expect(toHex(ours)).toBe(hex);
      }),
    );
  });

  it('lose colour where a screen cannot show them, as much as another library takes', () => {
    fc.assert(
      fc.property(hexes, fc.double({min: 0, max: 1, noNaN: true}), (hex, lightness) => {
        const [, a, b] = toOklab(fromHex(hex));
        const other = fromHex(formatHex(clampChroma({mode: 'oklab', l: lightness, a, b}, 'oklch')));
        const ours = fromHex(toHex([lightness, a, b]));
        for (const [at, one] of other.entries()) expect(Math.abs(one - ours[at]!) * 255).toBeLessThan(2.5);
      }),
    );
  });

  it('have the contrast that WCAG counts', () => {
    fc.assert(
      fc.property(hexes, hexes, (one, other) => {
        expect(contrastOf(one, other)).toBeCloseTo(wcagContrast(one, other), 9);
      }),
    );
  });
});

describe('what browsers write of a colour', () => {
  it.each([
    ['#ff8000', [1, 128 / 255, 0], false],
    ['rgba(255, 51, 0, 0.5)', [1, 0.2, 0], true],
    ['color(srgb 0.5 -0.02 1e-3)', [0.5, -0.02, 0.001], false],
    ['color(srgb 1 0 0.25 / 0.5)', [1, 0, 0.25], true],
  ])('%s', (text, srgb, isClear) => {
    expect(parseWritten(text)).toEqual({srgb, isClear});
  });
});
