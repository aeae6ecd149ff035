import {DoorstepError} from '@doorstep/contract';

/** An address taken apart. */
export interface RequestPath {
  /** Decoded parts between the slashes; none for `/`. */
  readonly segments: readonly string[];
  /** Ends with a slash: a page, not a file. */
  readonly folder: boolean;
  /** From the question mark on, or empty. */
  readonly query: string;
}

const LONGEST = 2048;

/**
 * Bytes that no address of ours has and that mean different things to different layers: a backslash, a slash or full
 * stop in disguise, a percent sign (a second layer of encoding), control characters.
 */
const DISGUISED = /[\\\u0000-\u0020\u007f]|%(?:5c|2f|2e|25|0[0-9a-f]|1[0-9a-f]|7f)/i;

/**
 * Takes the path out of a request's address, as it came on the wire and not as `URL` would tidy it.
 * @throws DoorstepError DS_HTTP_URI when too long, DS_HTTP_BAD_PATH when disguised or malformed.
 */
export function parseRequestPath(url: string): RequestPath {
  if (url.length > LONGEST) throw new DoorstepError('DS_HTTP_URI');
  const [, rest = '/'] = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url) ?? [];
  const mark = rest.indexOf('?');
  const path = mark === -1 ? rest : rest.slice(0, mark);
  const query = mark === -1 ? '' : rest.slice(mark);
  if (DISGUISED.test(path)) throw new DoorstepError('DS_HTTP_BAD_PATH');
  const parts = path.split('/').slice(1);
  const folder = parts.at(-1) === '' || parts.length === 0;
  const segments = (folder ? parts.slice(0, -1) : parts).map(decode);
  if (segments.some((part) => part === '' || part === '.' || part === '..'))
    throw new DoorstepError('DS_HTTP_BAD_PATH');
  return {segments, folder, query};
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new DoorstepError('DS_HTTP_BAD_PATH', undefined, {cause});
  }
}
