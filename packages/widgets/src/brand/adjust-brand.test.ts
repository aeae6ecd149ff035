import fc from 'fast-check';
import {wcagContrast} from 'culori';
import {describe, expect, it} from 'vitest';
import {adjustBrand, type BrandPalette} from './adjust-brand.ts';
import {fromHex} from './oklab.ts';
import {parseWritten} from './read-color.ts';

const LIGHT = ['#faf6ef', '#ffffff', '#f3ece1'];
const DARK = ['#18131a', '#221b26', '#2d2532'];
const worst = (color: string, grounds: readonly string[]) => Math.min(...grounds.map((on) => wcagContrast(color, on)));

/** Of a colour of six digits, which needs no browser to be read. */
const adjust = (hex: string) => adjustBrand(hex, {srgb: fromHex(hex), isClear: false});

function checkPalette(palette: BrandPalette, grounds: readonly string[]): void {
  expect(worst(palette.brand, grounds)).toBeGreaterThanOrEqual(4.5);
  expect(wcagContrast(palette['on-brand'], palette.brand)).toBeGreaterThanOrEqual(4.5);
  expect(wcagContrast(palette['on-band'], palette.band)).toBeGreaterThanOrEqual(4.5);
}

describe('a landlord’s colour', () => {
  it('is taken as it is where it can be read', () => {
    const taken = adjust('#5a2a55');
    expect(taken).toMatchObject({light: {brand: '#5a2a55', 'on-brand': '#ffffff', band: '#5a2a55'}, notes: []});
  });

  it('is made darker until it can be read, and says so with the contrast before and after', () => {
    const made = adjust('#00a3a1');
    expect(made.refused).toBeUndefined();
    if (made.refused !== undefined) return;
    checkPalette(made.light, LIGHT);
    checkPalette(made.dark, DARK);
    expect(made.notes[0]).toMatch(
      /^#00a3a1 was 2\.\d to 1 on a light page; it is shown as #[0-9a-f]{6} \(4\.5 to 1\)\.$/,
    );
  });

  it('is refused with the reason where it would become another colour', () => {
    expect(adjust('#ffff00').refused).toMatch(/too pale to be read on a light page \(1\.0 to 1/);
    expect(adjustBrand('bluish', undefined).refused).toBe('“bluish” is no CSS colour.');
    expect(adjustBrand('#5a2a5580', parseWritten('rgba(90, 42, 85, 0.5)')).refused).toMatch(
      /lets the page show through/,
    );
  });

  it('can be read in every role, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 0xffffff}), (number) => {
        const made = adjust(`#${number.toString(16).padStart(6, '0')}`);
        if (made.refused !== undefined) {
          expect(made.refused).toContain('too pale');
          return;
        }
        checkPalette(made.light, LIGHT);
        checkPalette(made.dark, DARK);
      }),
    );
  });
});
