import type {StaffDecision, StaffFeedback} from '@doorstep/contract';

/** A page of the real server. */
const PAGE = 200;

/** A landlord's server for staff: one token holds. It keeps what is decided, and notes what it was asked. */
export class FakeStaff {
  readonly api = `https://${crypto.randomUUID()}.example`;
  readonly token = 'a-token-of-a-test';
  readonly asked: string[] = [];
  readonly requests: Request[] = [];
  readonly posts: StaffDecision[] = [];
  /** What happens to the next requests instead. */
  next: (() => Response | Promise<Response>)[] = [];
  items: StaffFeedback[];
  readonly #real = globalThis.fetch;

  constructor(items: readonly StaffFeedback[]) {
    this.items = [...items];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(this.api)) return this.#real(input, init);
      const {pathname, search} = new URL(request.url);
      if (!pathname.includes('/staff/')) return new Response('{}', {status: 404});
      this.asked.push(`${request.method} ${pathname.replace(/^.*\/staff\/v1/, '')}${search}`);
      this.requests.push(request);
      const other = this.next.shift();
      return other ? other() : this.#answer(request);
    };
  }

  stop(): void {
    globalThis.fetch = this.#real;
  }

  async #answer(request: Request): Promise<Response> {
    if (request.headers.get('Authorization') !== `Bearer ${this.token}`) return new Response('{}', {status: 401});
    const {pathname, searchParams} = new URL(request.url);
    if (pathname.endsWith('.csv')) return new Response('receipt\r\n', {headers: {'Content-Type': 'text/csv'}});
    const receipt = /feedback\/(.+)$/.exec(pathname)?.[1];
    if (receipt === undefined) return Response.json(this.#page(searchParams));
    const item = this.items.find((one) => one.receipt === receipt);
    if (!item) return new Response('{}', {status: 404});
    const change = request.method === 'POST' ? ((await request.json()) as StaffDecision) : {};
    if (request.method === 'POST') this.posts.push(change);
    const {reason: _, ...kept} = change;
    const now = {...item, status: 'read', ...kept} as StaffFeedback;
    this.items = this.items.map((one) => (one.receipt === receipt ? now : one));
    return Response.json({...now, replyTo: {way: 'phone', address: '01632 960 001'}});
  }

  #page(query: URLSearchParams): object {
    const matching = this.items.filter(({themes}) => {
      const theme = query.get('theme');
      return theme === null || themes.some((one) => one === theme);
    });
    const from = Number(query.get('after') ?? 0);
    const next = from + PAGE < matching.length ? String(from + PAGE) : null;
    return {items: matching.slice(from, from + PAGE), total: matching.length, next};
  }
}

/** A server that is not there. */
export const unreachable = (): Response => {
  throw new TypeError('Failed to fetch');
};
