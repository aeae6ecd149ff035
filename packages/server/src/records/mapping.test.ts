import {describe, expect, it} from 'vitest';
import {parseMapping} from './mapping.ts';

const GOOD = {landlord: 'larkfield', kind: 'work-orders', columns: {reference: 'Job', reported: 'Raised'}};

describe('parseMapping', () => {
  it.each([
    ['no object', [], /not right/],
    ['a name with capitals', {...GOOD, landlord: 'Larkfield Homes'}, /"landlord": a landlord’s address/],
    ['an unknown kind', {...GOOD, kind: 'jobs'}, /"jobs".*work-orders/],
    [
      'an unknown field',
      {...GOOD, columns: {...GOOD.columns, tenant: 'Name'}},
      /"tenant", which work orders do not have/,
    ],
    ['a missing field', {...GOOD, columns: {reference: 'Job'}}, /"reported" \(when it was reported\)/],
    ['free text that nobody vouched for', {...GOOD, columns: {...GOOD.columns, description: 'Notes'}}, /keepText/],
    ['a word we do not have', {...GOOD, words: {outcome: {Done: 'finished'}}}, /"finished"; it can be open, completed/],
    ['a misspelt setting', {...GOOD, dateorder: 'day-first'}, /not right/],
    ['an order there is not', {...GOOD, dateOrder: 'year-first'}, /dateOrder/],
  ])('refuses %s', (_what, content, sentence) => {
    expect(() => parseMapping(content, 'm.json')).toThrow(sentence);
    expect(() => parseMapping(content, 'm.json')).toThrow(/^The mapping file m\.json/);
  });

  it('takes free text that is listed', () => {
    const mapping = {...GOOD, columns: {...GOOD.columns, description: 'Notes'}, keepText: ['description']};
    expect(parseMapping(mapping, 'm.json')).toEqual(mapping);
  });
});
