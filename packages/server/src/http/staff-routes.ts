import {DoorstepError, type StaffDecision, StaffDecisionSchema} from '@doorstep/contract';
import type {Hono} from 'hono';
import * as z from 'zod/mini';
import {readText} from './feedback-body.ts';
import {toErrorCode, toProblem, toProblemResponse} from './problem.ts';
import type {StaffCall, StaffService} from './staff-service.ts';

/** A token in a header goes only where a script puts it, so any page of the landlord's may call; nothing is in a cookie. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
};

const METHODS = 'GET, POST, DELETE, OPTIONS';
const LIST = '/:landlord/staff/v1/feedback';
const ONE = `${LIST}/:receipt`;

export interface StaffRoutes {
  /** Missing where there is no store: no token holds then. */
  readonly staff: StaffService | undefined;
  readonly onFault: (fault: unknown) => void;
}

/** Adds what the landlord's staff do with answers: list, read, decide, erase, export. */
export function addStaffRoutes(app: Hono, {staff = CLOSED, onFault}: StaffRoutes): void {
  const guard = async (request: Request, work: () => Promise<Response>): Promise<Response> => {
    try {
      return await work();
    } catch (error) {
      return toRefusal(request, error, onFault);
    }
  };
  for (const path of [LIST, ONE, `${LIST}.csv`]) app.options(path, toPreflight);
  app.get(LIST, ({req}) =>
    guard(req.raw, async () => json(await staff.list(toCall(req.raw, req.param('landlord')), req.query()))),
  );
  app.get(`${LIST}.csv`, ({req}) =>
    guard(req.raw, async () => csv(await staff.exportCsv(toCall(req.raw, req.param('landlord')), req.query()))),
  );
  app.get(ONE, ({req}) =>
    guard(req.raw, async () => json(await staff.read(toCall(req.raw, req.param('landlord')), req.param('receipt')))),
  );
  app.post(ONE, ({req}) =>
    guard(req.raw, async () => {
      const call = toCall(req.raw, req.param('landlord'));
      return json(await staff.handle(call, req.param('receipt'), await readDecision(req.raw)));
    }),
  );
  app.delete(ONE, ({req}) =>
    guard(req.raw, async () => {
      await staff.erase(toCall(req.raw, req.param('landlord')), req.param('receipt'));
      return new Response(null, {status: 204, headers: HEADERS});
    }),
  );
}

function toCall(request: Request, landlord: string): StaffCall {
  const [, token = ''] = /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  return {landlord, token};
}

async function readDecision(request: Request): Promise<StaffDecision> {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new DoorstepError('DS_HTTP_TYPE');
  let said: unknown;
  try {
    said = JSON.parse(await readText(request));
  } catch (cause) {
    throw cause instanceof DoorstepError ? cause : new DoorstepError('DS_HTTP_BODY', undefined, {cause});
  }
  const parsed = z.safeParse(StaffDecisionSchema, said);
  if (!parsed.success) throw new DoorstepError('DS_HTTP_BODY');
  return parsed.data;
}

function json(value: unknown): Response {
  return Response.json(value, {headers: HEADERS});
}

function csv(text: string): Response {
  return new Response(text, {
    headers: {
      ...HEADERS,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="feedback.csv"',
    },
  });
}

function toRefusal(request: Request, error: unknown, onFault: (fault: unknown) => void): Response {
  const code = toErrorCode(error);
  if (code === 'DS_HTTP_INTERNAL') onFault(error);
  // A receipt in the path is not repeated.
  const instance = new URL(request.url).pathname.replace(/(\/staff\/v1\/feedback)\/.*$/, '$1').slice(0, 200);
  const detail = code === 'DS_STAFF_DECISION' && error instanceof Error ? error.message : undefined;
  return toProblemResponse(toProblem(code, instance, detail), {
    ...HEADERS,
    ...(code === 'DS_STAFF_TOKEN' ? {'WWW-Authenticate': 'Bearer realm="doorstep staff"'} : {}),
  });
}

function toPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...HEADERS,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept, Cache-Control',
      'Access-Control-Max-Age': '86400',
    },
  });
}

const refuse = () => Promise.reject(new DoorstepError('DS_STAFF_TOKEN'));

const CLOSED: StaffService = {list: refuse, exportCsv: refuse, read: refuse, handle: refuse, erase: refuse};
