import {DoorstepError, ERRORS} from '@doorstep/contract';
import type {ErrorCode, Problem} from '@doorstep/contract';

/** An error as problem JSON (RFC 9457). `instance` is the address asked for. */
export function toProblem(code: ErrorCode, instance: string, detail?: string): Problem {
  const entry: {status?: number; title: string} = ERRORS[code];
  return {
    type: `/problems/${code}`,
    title: entry.title,
    status: entry.status ?? 500,
    code,
    ...(detail === undefined ? {} : {detail}),
    instance,
  };
}

/** The answer that carries a problem. Never cached: the next release may well have the file. */
export function toProblemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  });
}

/** The code to answer with. What is not one of our own errors is the server's fault and is not explained outside. */
export function toErrorCode(error: unknown): ErrorCode {
  return error instanceof DoorstepError && error.status !== undefined ? error.code : 'DS_HTTP_INTERNAL';
}
