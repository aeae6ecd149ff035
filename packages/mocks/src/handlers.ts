import type {SiteDocuments} from '@doorstep/contract';
import {createApp} from '@doorstep/server/app';
import {http} from 'msw';
import type {HttpHandler} from 'msw';
import {exampleSite} from './example/example-site.ts';
import {createFaultyFiles} from './faulty-files.ts';
import {createNetwork, SLOW} from './faulty-network.ts';
import {FAULTS} from './faults.ts';
import type {Fault} from './faults.ts';
import {toMemoryRelease} from './memory-release.ts';

export interface HandlerOptions {
  /** What the mocked server has released. */
  readonly documents?: SiteDocuments;
  /** How long a slow answer takes, in milliseconds. */
  readonly slow?: number;
  /** Hears of each request before it is answered. */
  readonly onRequest?: (request: Request) => void;
}

/** Where the mocked server with a fault stands: the `api` of a widget. Nothing real can ever have this name. */
export function toMockApi(fault: Fault = 'none'): string {
  return `https://${fault}.doorstep.test`;
}

/** One handler a fault. Each asks the server's own app, so that status, headers, tags and redirects are the real ones. */
export function createHandlers({
  documents = exampleSite(),
  slow = SLOW,
  onRequest = () => undefined,
}: HandlerOptions = {}): HttpHandler[] {
  const release = toMemoryRelease(documents);
  return FAULTS.map((fault) => {
    const network = createNetwork(fault, slow);
    const app = createFaultyFiles(release, fault).then((files) => createApp({files}));
    return http.all(`${toMockApi(fault)}/*`, ({request}) => {
      onRequest(request);
      return network.carry(request, async () => (await app).fetch(request));
    });
  });
}
