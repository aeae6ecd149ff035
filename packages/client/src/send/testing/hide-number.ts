import {createHash} from 'node:crypto';

/** A challenge as ALTCHA makes it: the hash of a salt and the hidden number. */
export function hideNumber(number: number, maxnumber = 1_200) {
  const salt = '0f3a?expires=1795406400&';
  const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
  return {algorithm: 'SHA-256', challenge, maxnumber, salt, signature: 'c0ffee'};
}
