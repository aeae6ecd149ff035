import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';

/** Whether a token holds, came sooner than a person reads, or is to be taken anew. */
export type TokenState = 'holds' | 'too-soon' | 'no-longer';

/** How long a token is held back and how long it holds, in milliseconds by the server's clock. */
export interface TokenTimes {
  readonly leastMs: number;
  readonly tokenMs: number;
}

/** A token that says when a form of a landlord was opened. It holds nothing of who opened it. */
export function toFormToken(key: string, landlord: string, now: Date): string {
  const said = `${now.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`;
  return `${said}.${sign(key, landlord, said)}`;
}

/** Reads a token. A forged one is like an old one: the form takes a new one and sends again. */
export function checkFormToken(
  key: string,
  landlord: string,
  token: string,
  now: Date,
  {leastMs, tokenMs}: TokenTimes,
): TokenState {
  const [opened = '', nonce = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(key, landlord, `${opened}.${nonce}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'no-longer';
  const age = now.getTime() - Number.parseInt(opened, 36);
  if (age >= tokenMs) return 'no-longer';
  return age < leastMs ? 'too-soon' : 'holds';
}

function sign(key: string, landlord: string, said: string): string {
  return createHmac('sha256', key).update(`${landlord}\n${said}`).digest('base64url');
}
