import {describe, expect, it} from 'vitest';
import {findStrangeFigures} from './figures.ts';
import {fuzzWidget} from './fuzz-widget.ts';
import {FUZZED} from './widgets.ts';

describe('documents that the contract allows, and broken ones', {timeout: 60_000}, () => {
  // Ten thousand of each: `npm run fuzz`.
  it.each(Object.keys(FUZZED))('are drawn or refused, with no figure that is not in them: %s', async (name) => {
    const {drawn, refused} = await fuzzWidget(name, 100);
    expect(drawn).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  it('would be seen to show a figure of their own', () => {
    const document = {value: 72.649, day: '2024-04-01', name: 'Out of 1,234'};
    expect(findStrangeFigures('73%, 72.6, 72.65 in 2023/24 of 1,234', document)).toEqual([]);
    expect(findStrangeFigures('74%, 72.7 in 2019 of 1,235', document)).toEqual(['74', '72.7', '2019', '1,235']);
  });
});
