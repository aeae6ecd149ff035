import {RECEIPT_PATTERN} from '@doorstep/contract';

/** Digits and letters that are not taken for each other: no 0 and O, no 1 and I, and no U, which is heard as "you". */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const LENGTH = 8;
/** Bytes that make each receipt as likely as any other, to one in 10 million million. */
const LEAST_BYTES = 12;

/**
 * A receipt such as `K7QF-3WTN` out of random bytes, which the caller draws: 31^8, about 850,000 million, are possible.
 * @param bytes at least 12.
 * @throws RangeError for fewer.
 */
export function toReceipt(bytes: Uint8Array): string {
  if (bytes.length < LEAST_BYTES) throw new RangeError(`A receipt takes ${LEAST_BYTES} random bytes or more.`);
  const base = BigInt(ALPHABET.length);
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let letters = '';
  for (let place = 0; place < LENGTH; place++) {
    letters += ALPHABET.charAt(Number(number % base));
    number /= base;
  }
  return inTwo(letters);
}

/**
 * A receipt as somebody typed it or read it out: lower case, blanks and hyphens anywhere or nowhere. `1` and `I` can only
 * be an `L`, as no receipt holds them; `0`, `O` and `U` are no receipt's. Null for what is none.
 */
export function normaliseReceipt(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}.]+/gu, '')
    .replace(/[1I]/g, 'L');
  const receipt = inTwo(letters);
  return RECEIPT_PATTERN.test(receipt) ? receipt : null;
}

const inTwo = (letters: string) => `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
