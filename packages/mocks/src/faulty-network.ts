import {delay, HttpResponse} from 'msw';
import type {Fault} from './faults.ts';

/** How long a slow answer takes, in milliseconds: long enough to see what a widget shows meanwhile. */
export const SLOW = 3000;

/** What lies between the server and whoever asks: passes an answer on, late, broken or not at all. */
export interface Network {
  carry(request: Request, ask: () => Promise<Response>): Promise<Response>;
}

/** A network with a fault in it; a good one when the fault is none of the network's. `slow` is in milliseconds. */
export function createNetwork(fault: Fault, slow = SLOW): Network {
  const carried = new Set<string>();
  const carry: Partial<Record<Fault, Network['carry']>> = {
    slow: async (_, ask) => {
      await delay(slow);
      return ask();
    },
    silent: async (_, ask) => {
      await delay('infinite');
      return ask();
    },
    offline: () => Promise.resolve(HttpResponse.error()),
    'offline-later': async ({url}, ask) => {
      if (carried.has(url)) return HttpResponse.error();
      carried.add(url);
      return ask();
    },
    'error-429': () => Promise.resolve(new HttpResponse(null, {status: 429, headers: {'retry-after': '60'}})),
    'cut-short': async (_, ask) => cutShort(await ask()),
  };
  return {carry: carry[fault] ?? ((_, ask) => ask())};
}

/** The first half of an answer, then a broken connection. */
async function cutShort(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.subarray(0, bytes.length / 2));
      stream.error(new TypeError('The connection was reset'));
    },
  });
  return new Response(body, answer);
}
