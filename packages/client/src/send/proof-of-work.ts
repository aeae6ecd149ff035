import type {FeedbackToken} from '@doorstep/contract';
import {toHex} from './hex.ts';

type Challenge = NonNullable<FeedbackToken['challenge']>;

/** Hashes that are worked on at once: enough to keep the browser's own threads busy, few enough to keep the page awake. */
const CHUNK = 500;

/** Whether this page may hash: browsers let only pages with TLS. */
export function canProve(): boolean {
  return (crypto as Partial<Crypto>).subtle !== undefined;
}

/**
 * Finds the number that an ALTCHA challenge hides and gives it back as the server wants it, base64 JSON; undefined when
 * there is none, as with a challenge cut short on its way.
 */
export async function proveWork({
  algorithm,
  challenge,
  maxnumber,
  salt,
  signature,
}: Challenge): Promise<string | undefined> {
  const encoder = new TextEncoder();
  for (let start = 0; start <= maxnumber; start += CHUNK) {
    const numbers = Array.from({length: Math.min(CHUNK, maxnumber - start + 1)}, (_, offset) => start + offset);
    const hashes = await Promise.all(
      numbers.map((number) => crypto.subtle.digest(algorithm, encoder.encode(`${salt}${number}`))),
    );
    const found = numbers.find((_, at) => toHex(new Uint8Array(hashes[at] as ArrayBuffer)) === challenge);
    if (found !== undefined) return btoa(JSON.stringify({algorithm, challenge, number: found, salt, signature}));
  }
  return undefined;
}
