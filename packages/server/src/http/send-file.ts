import {PUBLIC_READ, toContentType} from './file-headers.ts';
import {choosePackings, matchesTag} from './negotiate.ts';
import type {ReleaseView} from './release-view.ts';
import type {OpenRelease, ServedFile} from './release-files.ts';

/** A file of a release and how to send it. */
export interface Sending {
  readonly view: ReleaseView;
  readonly path: string;
  readonly cacheControl: string;
  readonly status?: 200 | 404;
}

/** Answers with a file in the best packing the client takes, or with 304 when the client has it already. */
export async function sendFile(request: Request, {view, path, cacheControl, status = 200}: Sending): Promise<Response> {
  const {release} = view;
  const chosen = choose(release, path, request.headers.get('Accept-Encoding'));
  const headers = new Headers(path.endsWith('.html') ? view.pageHeaders : PUBLIC_READ);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Cache-Control', cacheControl);
  if (chosen.varies) headers.set('Vary', 'Accept-Encoding');
  const tag = `"${chosen.file.tag}"`;
  if (status === 200) {
    headers.set('ETag', tag);
    if (matchesTag(request.headers.get('If-None-Match'), tag)) return new Response(null, {status: 304, headers});
  }
  headers.set('Content-Type', toContentType(path));
  headers.set('Content-Length', String(chosen.file.bytes));
  if (chosen.coding !== undefined) headers.set('Content-Encoding', chosen.coding);
  return new Response(request.method === 'HEAD' ? null : await release.read(chosen.path), {status, headers});
}

interface Choice {
  readonly path: string;
  readonly file: ServedFile;
  readonly coding?: string;
  readonly varies: boolean;
}

function choose(release: OpenRelease, path: string, acceptEncoding: string | null): Choice {
  const varies = release.find(`${path}.br`) !== undefined || release.find(`${path}.gz`) !== undefined;
  for (const {coding, ending} of varies ? choosePackings(acceptEncoding) : []) {
    const file = release.find(path + ending);
    if (file !== undefined) return {path: path + ending, file, coding, varies};
  }
  const file = release.find(path);
  if (file === undefined) throw new Error(`The release has no ${path}`);
  return {path, file, varies};
}
