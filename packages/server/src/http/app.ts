import {DoorstepError} from '@doorstep/contract';
import {Hono} from 'hono';
import {LARGEST_BODY} from './feedback-body.ts';
import type {FeedbackPages} from './feedback-pages.ts';
import {addFeedbackRoutes} from './feedback-routes.ts';
import type {FeedbackService} from './feedback-service.ts';
import {addCompareRoute, type ComparePages} from './compare-route.ts';
import {FOREVER, PUBLIC_READ, toCacheControl} from './file-headers.ts';
import {wantsPage} from './negotiate.ts';
import {toErrorCode, toProblem, toProblemResponse} from './problem.ts';
import {findRedirect} from './redirects.ts';
import type {ReleaseFiles} from './release-files.ts';
import {toReleaseView} from './release-view.ts';
import type {ReleaseView} from './release-view.ts';
import {parseRequestPath} from './request-path.ts';
import type {RequestPath} from './request-path.ts';
import {sendFile} from './send-file.ts';
import {addStaffRoutes} from './staff-routes.ts';
import type {StaffService} from './staff-service.ts';

export type * from './compare-route.ts';
export type * from './feedback-pages.ts';
export {PLAIN_FIELDS} from './feedback-pages.ts';
export {createMemoryFeedback, type MemoryFeedback} from './feedback-memory.ts';
export type * from './feedback-service.ts';
export * from './memory-files.ts';
export type * from './release-files.ts';
export type * from './staff-service.ts';

/** What the app answers from. */
export interface AppOptions {
  readonly files: ReleaseFiles;
  /** Takes what residents send; where it is missing every landlord says that it takes nothing here. */
  readonly feedback?: FeedbackService | undefined;
  /** Pages that answer a form without script. */
  readonly pages?: FeedbackPages | undefined;
  /** What the landlord's staff do with answers; where it is missing no token holds. */
  readonly staff?: StaffService | undefined;
  /** Puts landlords side by side. */
  readonly compare?: ComparePages | undefined;
  /** Hears of faults of the server itself, which the reader is told nothing about. */
  readonly onFault?: (fault: unknown) => void;
}

/** The server as a function. Runs wherever `Request` and `Response` do: behind Node's server, in a test, in a browser. */
export interface DoorstepApp {
  /** `address` is the network address that the request came from, where it is known. */
  fetch(request: Request, address?: string): Promise<Response>;
}

const METHODS = 'GET, HEAD, OPTIONS';

/** Makes the app that serves a release: pages, the API and `/doorstep.js`. */
export function createApp({
  files,
  feedback,
  pages,
  staff,
  compare,
  onFault = () => undefined,
}: AppOptions): DoorstepApp {
  const app = new Hono();
  const addresses = new WeakMap<Request, string>();
  const no = (request: Request, error: unknown, headers?: Record<string, string>): Response => {
    const code = toErrorCode(error);
    if (code === 'DS_HTTP_INTERNAL') onFault(error);
    return toProblemResponse(toProblem(code, new URL(request.url).pathname.slice(0, 200)), headers);
  };
  app.use(async ({req}, next) => {
    if (Number(req.header('Content-Length') ?? 0) > LARGEST_BODY) {
      return no(req.raw, new DoorstepError('DS_HTTP_TOO_LARGE'), {Connection: 'close'});
    }
    return next();
  });
  app.get('/health', () => toStatus({status: 'ok'}));
  app.get('/ready', async () => toStatus({status: 'ready', release: (await openCurrent(files)).release.id}));
  addFeedbackRoutes(app, {files, feedback, pages, onFault, addressOf: (request) => addresses.get(request) ?? ''});
  if (compare) addCompareRoute(app, files, compare);
  addStaffRoutes(app, {staff, onFault});
  app.get('*', async ({req}) => answer(files, req.raw));
  app.options('*', ({req}) => toPreflight(req.raw));
  app.all('*', ({req}) => no(req.raw, new DoorstepError('DS_HTTP_METHOD'), {Allow: METHODS, Connection: 'close'}));
  app.onError((error, {req}) => no(req.raw, error));
  return {
    fetch: async (request, address) => {
      if (address !== undefined) addresses.set(request, address);
      return app.fetch(request);
    },
  };
}

function toStatus(status: Record<string, string>): Response {
  return Response.json(status, {headers: {'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*'}});
}

function toPreflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: METHODS,
      ...(request.headers.has('Origin')
        ? {
            ...PUBLIC_READ,
            'Access-Control-Allow-Methods': METHODS,
            'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control',
            'Access-Control-Max-Age': '86400',
          }
        : {}),
    },
  });
}

async function openCurrent(files: ReleaseFiles): Promise<ReleaseView> {
  const release = await files.current();
  if (release === undefined) throw new DoorstepError('DS_HTTP_NO_RELEASE');
  return toReleaseView(release);
}

async function answer(files: ReleaseFiles, request: Request): Promise<Response> {
  const path = parseRequestPath(request.url);
  const live = await openCurrent(files);
  const name = toFileName(path);
  if (live.release.find(name) !== undefined) {
    return sendFile(request, {view: live, path: name, cacheControl: toCacheControl(name)});
  }
  const pinned = await findPinned(files, path);
  if (pinned !== undefined) return sendFile(request, {...pinned, cacheControl: FOREVER});
  const earlier = await findEarlierAsset(files, live, name);
  if (earlier !== undefined) return sendFile(request, {view: earlier, path: name, cacheControl: FOREVER});
  const location = findRedirect(live, path);
  if (location !== undefined) return redirect(location);
  return notFound(request, live, path);
}

function toFileName({segments, folder}: RequestPath): string {
  return [...segments, ...(folder ? ['index.html'] : [])].join('/');
}

/** `/{landlord}/releases/{releaseId}/v1/...`: the same file of the release named. */
async function findPinned(files: ReleaseFiles, {segments, folder}: RequestPath) {
  const [landlord, releases, id, version, ...rest] = segments;
  if (folder || releases !== 'releases' || version !== 'v1' || id === undefined) return undefined;
  const release = await files.byId(id);
  const path = [landlord, version, ...rest].join('/');
  return release?.find(path) === undefined ? undefined : {view: await toReleaseView(release), path};
}

/** A page that was opened just before a release still asks for the assets it names. */
async function findEarlierAsset(files: ReleaseFiles, {release}: ReleaseView, name: string) {
  if (!name.startsWith('assets/') || release.previous === null) return undefined;
  const earlier = await files.byId(release.previous);
  return earlier?.find(name) === undefined ? undefined : toReleaseView(earlier);
}

function redirect(location: string): Response {
  const headers = {Location: location, 'Cache-Control': 'public, max-age=3600', ...PUBLIC_READ};
  return new Response(null, {status: 301, headers});
}

const API = /^(?:v1|releases|staff)$/;

async function notFound(request: Request, view: ReleaseView, {segments}: RequestPath): Promise<Response> {
  const page = wantsPage(request.headers.get('Accept')) && !API.test(segments[1] ?? '');
  const path = segments[0] === 'cy' ? 'cy/404.html' : '404.html';
  if (page && view.release.find(path) !== undefined) {
    return sendFile(request, {view, path, cacheControl: 'no-store', status: 404});
  }
  throw new DoorstepError('DS_HTTP_NOT_FOUND');
}
