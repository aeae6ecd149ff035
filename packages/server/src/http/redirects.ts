import type {ReleaseView} from './release-view.ts';
import type {RequestPath} from './request-path.ts';

/**
 * Where an address that is not itself a file should go: the regulator's code or an older name to the landlord's own
 * address, a measure's other names to its id, a page without its slash to the page. Undefined when nowhere.
 */
export function findRedirect(view: ReleaseView, {segments, folder, query}: RequestPath): string | undefined {
  const named = renameMeasure(view, renameLandlord(view, segments));
  const page = folder || view.release.find([...named, 'index.html'].join('/')) !== undefined;
  const address = `/${named.map(encodeURIComponent).join('/')}${page && named.length > 0 ? '/' : ''}`;
  const asked = `/${segments.map(encodeURIComponent).join('/')}${folder && segments.length > 0 ? '/' : ''}`;
  return address === asked ? undefined : address + query;
}

function renameLandlord({landlords}: ReleaseView, segments: readonly string[]): readonly string[] {
  const [first, ...rest] = segments;
  if (first === undefined) return segments;
  const word = first.toLowerCase();
  const known = landlords[word] ?? (word !== first && Object.values(landlords).includes(word) ? word : undefined);
  return known === undefined ? segments : [known, ...rest];
}

/** `/{landlord}/measures/tp01/`, `/{landlord}/v1/measures/TP01.json`; also below a pinned release. */
function renameMeasure({measures}: ReleaseView, segments: readonly string[]): readonly string[] {
  const at = segments.indexOf('measures');
  const word = segments[at + 1];
  if (at < 1 || word === undefined || segments.length !== at + 2) return segments;
  const [, name = '', ending = ''] = /^(.*?)(\.json|\.csv)?$/i.exec(word) ?? [];
  const id = measures[name.toLowerCase()];
  return id === undefined ? segments : [...segments.slice(0, at + 1), id + ending.toLowerCase()];
}
