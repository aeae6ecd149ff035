import type {Feedback, FeedbackToken, Problem} from '@doorstep/contract';

/** What may happen to one request. `lost-…` keeps the answers and then fails to say so. */
export const FAULTS = [
  '500',
  '502',
  '503',
  '504',
  '408',
  '425',
  '429',
  'reset',
  'lost-reset',
  'lost-500',
  'lost-empty',
  'empty',
  'html',
  'cut',
  'other-form',
  'token',
  'work',
  '400',
  '401',
  '403',
  '413',
  '422',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What the server kept of one answer set. */
interface Row {
  receipt: string;
  content: string;
}

const problem = (status: number, more: Partial<Problem> = {}, headers: HeadersInit = {}) =>
  new Response(JSON.stringify({type: 'about:blank', title: '', status, ...more}), {status, headers});

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const toReceipt = (row: number) =>
  `K7QF-${String(row)
    .padStart(4, '0')
    .replace(/\d/g, (n) => ALPHABET.charAt(Number(n)))}`;

/**
 * A server that keeps answers as the contract says (one row a key, the same receipt for the same content, a refusal for
 * other content), behind a line that does to each request what `next` says. Who asks for work gets the challenge.
 */
export function createFakeServer(next: () => Fault | undefined, challenge: FeedbackToken['challenge'] = null) {
  const rows = new Map<string, Row>();
  const posts: Feedback[] = [];
  let tokens = 0;
  const toChallenge = (address: string) => (address.endsWith('?work=1') ? challenge : null);

  function keep({key, token: _token, work: _work, ...content}: Feedback): Response {
    const text = JSON.stringify(content);
    const row = rows.get(key) ?? {receipt: toReceipt(rows.size), content: text};
    rows.set(key, row);
    if (row.content !== text) return problem(409, {code: 'DS_FEEDBACK_KEY_USED'});
    return Response.json({receipt: row.receipt, received: '2026-11-23T04:00:00Z', form: content.form});
  }

  function meet(fault: Fault, body: Feedback | undefined): Response {
    if (fault.startsWith('lost-') && body) keep(body);
    switch (fault) {
      case 'reset':
      case 'lost-reset':
        throw new TypeError('Failed to fetch');
      case 'lost-500':
        return problem(500);
      case 'empty':
      case 'lost-empty':
        return new Response('');
      case 'html':
        return new Response('<!doctype html><title>Log in to the library</title>', {
          headers: {'content-type': 'text/html'},
        });
      case 'cut':
        return new Response('{"receipt":"K7Q', {headers: {'content-type': 'application/json'}});
      case 'other-form':
        return Response.json({receipt: 'K7QF-3WTN', received: '2026-11-23T04:00:00Z', form: 'of-somebody-else'});
      case 'token':
        return problem(403, {code: 'DS_FEEDBACK_TOKEN'});
      case 'work':
        return problem(428, {code: 'DS_FEEDBACK_WORK'});
      case '422':
        return problem(422, {code: 'DS_FEEDBACK_FAULTY', faults: [{question: 'words', fault: 'too-long'}]});
      case '429':
        return problem(429, {code: 'DS_FEEDBACK_TOO_MANY'}, {'retry-after': '7'});
      default:
        return problem(Number(fault));
    }
  }

  function respond(address: string, body: Feedback | undefined): Response {
    const fault = next();
    if (fault) return meet(fault, body);
    if (body) return keep(body);
    tokens += 1;
    return /\/larkfield\/v1\/feedback-token/.test(address)
      ? Response.json({token: `token-${tokens}`, expires: '2026-11-24T04:00:00Z', challenge: toChallenge(address)})
      : problem(404);
  }

  return {
    rows,
    /** Every body that arrived, in order. */
    posts,
    /** Answers as `fetch` does. */
    answer(address: unknown, init?: RequestInit): Promise<Response> {
      const body = init?.body ? (JSON.parse(init.body as string) as Feedback) : undefined;
      if (body) posts.push(body);
      return new Promise((resolve) => resolve(respond(String(address), body)));
    },
  };
}

export type FakeServer = ReturnType<typeof createFakeServer>;
