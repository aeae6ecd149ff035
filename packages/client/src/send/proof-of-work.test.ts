import {describe, expect, it} from 'vitest';
import {proveWork} from './proof-of-work.ts';
import {hideNumber} from './testing/hide-number.ts';

describe('proof of work', () => {
  it.each([0, 1, 499, 500, 1_199, 1_200])('finds the number %i', async (number) => {
    const {maxnumber: _, ...challenge} = hideNumber(number);
    const work = await proveWork(hideNumber(number));
    expect(JSON.parse(atob(work ?? ''))).toEqual({...challenge, number});
  });

  it('says so when there is none', async () => {
    expect(await proveWork(hideNumber(1_201))).toBeUndefined();
  });
});
