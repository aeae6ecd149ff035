import {once} from 'node:events';
import {createServer} from 'node:http';
import type {IncomingMessage, Server} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {DoorstepError} from '@doorstep/contract';
import type {ErrorCode} from '@doorstep/contract';
import type {DoorstepApp} from './app.ts';
import {toProblem} from './problem.ts';

/** A server that accepts requests. */
export interface RunningServer {
  readonly port: number;
  /** Takes no more connections, lets answers under way finish, then resolves; gives up on slow ones after `grace` ms. */
  stop(grace?: number): Promise<void>;
}

export interface ServerLimits {
  /** All header lines together, in bytes. */
  readonly headerBytes: number;
  /** Milliseconds for a client to send its headers, and its whole request. */
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** Milliseconds an unused connection is kept for the next request. */
  readonly keepAlive: number;
}

/** Node's own defaults are minutes: a few hundred clients that dawdle would hold every connection. */
export const SERVER_LIMITS: ServerLimits = {
  headerBytes: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAlive: 5_000,
};

export interface ListenOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host?: string;
  readonly limits?: Partial<ServerLimits>;
  /**
   * Takes a client's address from `X-Forwarded-For`, whose last entry the nearest proxy wrote. Only for a server that
   * nobody reaches but through one: otherwise everybody could call himself anything.
   */
  readonly trustProxy?: boolean;
}

/**
 * Puts the app behind a port.
 * @throws DoorstepError DS_CLI_PORT when the port is taken.
 */
export async function listen(
  app: DoorstepApp,
  {port, host, limits, trustProxy = false}: ListenOptions,
): Promise<RunningServer> {
  const {headerBytes, headersTimeout, requestTimeout, keepAlive} = {...SERVER_LIMITS, ...limits};
  const answer = getRequestListener(
    (request, {incoming}) => app.fetch(request, toAddress(incoming as IncomingMessage, trustProxy)),
    {overrideGlobalObjects: true},
  );
  const server = createServer(
    {
      maxHeaderSize: headerBytes,
      headersTimeout,
      requestTimeout,
      keepAliveTimeout: keepAlive,
      connectionsCheckingInterval: Math.min(1000, headersTimeout),
    },
    (request, response) => void answer(request, response),
  );
  const stop = trackAnswers(server);
  server.on('clientError', refuse);
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    if (!isErrno(cause, 'EADDRINUSE')) throw cause;
    const remedy = `Port ${port} is in use by another program. Stop it, or choose another port with PORT=${port + 1}.`;
    throw new DoorstepError('DS_CLI_PORT', remedy, {cause});
  });
  return {port: (server.address() as AddressInfo).port, stop: (grace = 5000) => stop(grace)};
}

function toAddress({headers, socket}: IncomingMessage, trustProxy: boolean): string {
  const said = trustProxy ? [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() : undefined;
  return said === undefined || said === '' ? (socket.remoteAddress ?? '') : said;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const REFUSALS: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'DS_HTTP_HEADERS',
  ERR_HTTP_REQUEST_TIMEOUT: 'DS_HTTP_TIMEOUT',
};

/** Answers a request that is too broken for the app to see. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = toProblem(REFUSALS[error.code ?? ''] ?? 'DS_HTTP_BAD_PATH', '/');
  const body = `${JSON.stringify(problem)}\n`;
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/**
 * Stops without keeping anybody waiting: connections with no answer under way close at once, the others with the end of
 * theirs. Counts answers itself, because Node does not call a connection idle that has not asked anything yet, and
 * browsers open such connections in advance.
 */
function trackAnswers(server: Server): (grace: number) => Promise<void> {
  const underWay = new Map<Socket, number>();
  let stopping = false;
  const count = (socket: Socket, change: number): void => {
    const now = (underWay.get(socket) ?? 0) + change;
    underWay.set(socket, now);
    if (stopping && now === 0) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    count(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.on('request', ({socket}, response) => {
    count(socket, 1);
    response.once('close', () => underWay.has(socket) && count(socket, -1));
  });
  return async (grace) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    stopping = true;
    for (const socket of underWay.keys()) count(socket, 0);
    const late = setTimeout(() => server.closeAllConnections(), grace);
    await closed;
    clearTimeout(late);
  };
}
