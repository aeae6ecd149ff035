import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Headings, parseHeading} from './heading.ts';

describe('parseHeading', () => {
  it.each([
    ['Proportion of respondents who are satisfied (TP09)7', 'TP09', 'value', null],
    ['Number of respondents who report that they are very satisfied (TP05)', 'TP05', 'count', null],
    ['Proportion of tenants who state they have complained (TP09 responses)7', 'TP09', 'other', null],
    ['Proportion of respondents (TP01) for each survey method - Postal6', null, null, null],
    ['Proportion of respondents (unweighted) satisfied\u200b with the service (TP01)', 'TP01', 'other', null],
    ['Proportion of homes that do not meet the Decent Homes Standard (RP01)2', 'RP01', 'value', null],
    ['Homes with lifts as at year end (BS05 Denominator)5', 'BS05', 'denominator', null],
    ['Homes with all reports (BS05 Numerator) 5', 'BS05', 'numerator', null],
    ['Did you own dwelling units to which this TSM applies at year end? (RP02 1)5', 'RP02 1', 'other', null],
    ['LCRA - Proportion of stage one complaints (CH02 1)5', 'CH02 1', 'value', 'LCRA'],
    ['Combined - Number of stage two complaints (CH01 2 Numerator)', 'CH01 2', 'numerator', 'combined'],
    ['What is your (maximum) target timescale used to calculate RP02 (pt1)?\u200b', null, null, null],
    ['Required minimum sample size2,3', null, null, null],
    ['', null, null, null],
    [null, null, null, null],
  ])('%j is code %j, part %j, tenure %j', (cell, code, part, tenure) => {
    expect(parseHeading(cell)).toMatchObject({code, part, tenure});
  });

  it('finds the code whatever footnotes and invisible characters stand around it', () => {
    const code = fc.constantFrom('TP01', 'TP12', 'BS03', 'RP01', 'RP02 1', 'NM01 2', 'CH01 1', 'CH02 2');
    const part = fc.constantFrom('', ' Numerator', ' Denominator');
    const noise = fc.constantFrom('', ' ', '\u200b', '\u00a0', '\ufeff');
    const footnote = fc.constantFrom('', '5', '2,3', ' 7', '12');
    const words = fc.string().filter((text) => !/[()\n]/.test(text));
    fc.assert(
      fc.property(words, code, part, noise, footnote, noise, (text, expected, suffix, before, note, after) => {
        const heading = parseHeading(`Share ${text} ${before}(${expected}${suffix})${before}${note}${after}`);
        expect(heading.code).toBe(expected);
        expect(heading.part).toBe(suffix === '' ? 'value' : suffix.trim().toLowerCase());
      }),
    );
  });

  it('never throws and never finds a code without brackets', () => {
    fc.assert(fc.property(fc.string(), (text) => parseHeading(text.replace(/[()]/g, '')).code === null));
  });
});

describe('Headings', () => {
  it('says what it wanted and where it looked', () => {
    const headings = new Headings(['Landlord name'], 'sheet TSM25_LCRA_Perception, row 11');
    expect(() => headings.code('CH01 1', 'numerator', 'LCRA')).toThrow(
      'Expected LCRA: a heading that ends with (CH01 1 Numerator) in sheet TSM25_LCRA_Perception, row 11.',
    );
  });
});
