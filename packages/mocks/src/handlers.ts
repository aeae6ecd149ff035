import type {SiteDocuments} from '@doorstep/contract';
import {createApp} from '@doorstep/server/app';
import {http} from 'msw';
import type {HttpHandler} from 'msw';
import {exampleSite} from './example/example-site.ts';
import {createFaultyFeedback, harmFeedback} from './faulty-feedback.ts';
import {createFaultyFiles} from './faulty-files.ts';
import {createNetwork, SLOW} from './faulty-network.ts';
import {FAULTS} from './faults.ts';
import type {Fault} from './faults.ts';
import {type ReleasedFiles, toMemoryRelease} from './memory-release.ts';

export interface HandlerOptions {
  /** What the mocked server has released. */
  readonly documents?: SiteDocuments;
  /** Where the server answers besides: the `api` that a page asks already, such as `https://figures.example.org/data`. */
  readonly api?: string;
  /** What goes wrong at `api`: nothing unless told. */
  readonly fault?: Fault;
  /** How long a slow answer takes, in milliseconds. */
  readonly slow?: number;
  /** Hears of each request before it is answered. */
  readonly onRequest?: (request: Request) => void;
}

/** Where the mocked server with a fault stands: the `api` of a widget. Nothing real can ever have this name. */
export function toMockApi(fault: Fault = 'none'): string {
  return `https://${fault}.doorstep.test`;
}

/** One handler an address. Each asks the server's own app, so that status, headers, tags and redirects are the real ones. */
export function createHandlers(options: HandlerOptions = {}): HttpHandler[] {
  const {api, fault = 'none'} = options;
  const release = toMemoryRelease(options.documents ?? exampleSite());
  return [
    ...FAULTS.map((one) => createHandler(toMockApi(one), one, release, options)),
    ...(api === undefined ? [] : [createHandler(api.replace(/\/$/, ''), fault, release, options)]),
  ];
}

function createHandler(api: string, fault: Fault, release: ReleasedFiles, options: HandlerOptions): HttpHandler {
  const {slow = SLOW, onRequest} = options;
  const network = createNetwork(fault, slow);
  const feedback = createFaultyFeedback(fault);
  const app = createFaultyFiles(release, fault).then((files) => createApp({files, feedback}));
  return http.all(`${api}/*`, ({request}) => {
    onRequest?.(request);
    const ask = async () => (await app).fetch(belowApi(request, api));
    return network.carry(request, () => harmFeedback(fault, request, ask));
  });
}

/** The request as the server gets it from a proxy that stands at `api`. */
function belowApi(request: Request, api: string): Request {
  const url = new URL(request.url);
  const {pathname} = new URL(api, url);
  if (pathname === '/') return request;
  url.pathname = url.pathname.slice(pathname.length);
  return new Request(url, request);
}
