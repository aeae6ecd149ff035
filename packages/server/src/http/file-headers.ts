const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Content type by the ending of a name, always with its charset; bytes of an unknown kind are only for download. */
export function toContentType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

export const FOREVER = 'public, max-age=31536000, immutable';

/**
 * How long a file may be used without asking again. Files of the live release are asked for each time, which costs a
 * 304 without a body, so that after a release nobody sees yesterday's figure beside today's.
 */
export function toCacheControl(path: string): string {
  if (path.startsWith('assets/')) return FOREVER;
  if (path.endsWith('/v1/release.json')) return 'public, max-age=60';
  // Other people's pages load it: five minutes spare them the question; the assets it names are kept one release longer.
  if (/^doorstep(-all(\.cy)?)?\.js$/.test(path)) return 'public, max-age=300';
  return 'public, no-cache';
}

/** Headers that let any web page read a public file. Nothing here depends on who asks, so nothing can leak. */
export const PUBLIC_READ: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
