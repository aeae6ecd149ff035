import type {Feedback, Form, Receipt} from '@doorstep/contract';

/** A landlord's server that gives out a form and a token, and does with what is sent what `answers` say, one each. */
export class FakeLandlord {
  readonly api = `https://${crypto.randomUUID()}.example`;
  readonly asked: string[] = [];
  readonly posts: Feedback[] = [];
  /** What happens to the next posts; a receipt when there is none left. */
  answers: (() => Response)[] = [];
  readonly #real = globalThis.fetch;

  constructor(form: Form) {
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      if (!address.startsWith(this.api)) return this.#real(input, init);
      const path = new URL(address).pathname;
      this.asked.push(`${init?.method ?? 'GET'} ${path}`);
      if (path.endsWith('.json')) return Promise.resolve(Response.json(form));
      if (path.endsWith('/feedback-token'))
        return Promise.resolve(Response.json({token: 't', expires: '2099-01-01T00:00:00Z', challenge: null}));
      this.posts.push(JSON.parse(init?.body as string) as Feedback);
      const answer = this.answers.shift();
      return new Promise((resolve) => resolve(answer ? answer() : Response.json(receiptFor(form))));
    };
  }

  stop(): void {
    globalThis.fetch = this.#real;
  }
}

export const receiptFor = ({id}: Form): Receipt => ({receipt: 'K7QF-3WTN', received: '2026-06-12T10:00:00Z', form: id});

/** A server that is not there. */
export const unreachable = (): Response => {
  throw new TypeError('Failed to fetch');
};

/** A server's no. */
export const refusal = (status: number, body: object) => (): Response =>
  new Response(JSON.stringify({type: 'about:blank', title: '', status, ...body}), {status});
