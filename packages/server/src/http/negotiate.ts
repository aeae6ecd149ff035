/** A way of packing that a release keeps copies in. */
export interface Packing {
  readonly coding: 'br' | 'gzip';
  readonly ending: '.br' | '.gz';
}

const PACKINGS: readonly Packing[] = [
  {coding: 'br', ending: '.br'},
  {coding: 'gzip', ending: '.gz'},
];

/** The packings a client takes, the one it likes best first; brotli before gzip where it does not mind. */
export function choosePackings(acceptEncoding: string | null): readonly Packing[] {
  if (acceptEncoding === null) return [];
  const weights = new Map(acceptEncoding.split(',').map(toWeight));
  const weigh = ({coding}: Packing): number => weights.get(coding) ?? weights.get('*') ?? 0;
  return PACKINGS.filter((packing) => weigh(packing) > 0).sort((a, b) => weigh(b) - weigh(a));
}

function toWeight(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((part) => part.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, Number.isFinite(weight) ? weight : 0];
}

/** Whether `If-None-Match` names this tag: a list, `*`, weak or strong alike (RFC 9110, 13.1.2). */
export function matchesTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** Whether a client asks for a page to look at, as a browser does when somebody follows a link. */
export function wantsPage(accept: string | null): boolean {
  return accept !== null && /\btext\/html\b/i.test(accept);
}
