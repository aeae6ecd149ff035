import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {proveWork} from './proof-of-work.ts';

/** A challenge as ALTCHA makes it: the hash of a salt and the hidden number. */
function hide(number: number, maxnumber = 1_200) {
  const salt = '0f3a?expires=1795406400&';
  const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
  return {algorithm: 'SHA-256', challenge, maxnumber, salt, signature: 'c0ffee'};
}

describe('proof of work', () => {
  it.each([0, 1, 499, 500, 1_199, 1_200])('finds the number %i', async (number) => {
    const {maxnumber: _, ...challenge} = hide(number);
    const work = await proveWork(hide(number));
    expect(JSON.parse(atob(work ?? ''))).toEqual({...challenge, number});
  });

  it('says so when there is none', async () => {
    expect(await proveWork(hide(1_201))).toBeUndefined();
  });
});
