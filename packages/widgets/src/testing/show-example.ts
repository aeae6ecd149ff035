import type {WidgetExample} from '../examples/widget-example.ts';
import {LARKFIELD} from '../examples/larkfield.ts';
import type {ReadingElement} from '../reading/reading-element.ts';

/** A server that answers, answers with an error, or never answers; it counts what it was asked. */
export class FakeServer {
  readonly asked: string[] = [];
  documents: Record<string, unknown> = {};
  mode: 'answers' | 'fails' | 'never' = 'answers';
  readonly #real = globalThis.fetch;

  start(): void {
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      if (!address.includes('/v1/')) return this.#real(input, init);
      this.asked.push(address);
      if (this.mode === 'never') return new Promise(() => {});
      const file = Object.keys(this.documents).find((name) => address.endsWith(name));
      if (this.mode === 'fails') return Promise.resolve(new Response('{}', {status: 503}));
      if (file === undefined) return Promise.resolve(new Response('{}', {status: 404}));
      return Promise.resolve(Response.json(this.documents[file]));
    };
  }

  stop(): void {
    globalThis.fetch = this.#real;
  }
}

/** Puts an example of a widget on the page, with its value given unless it says how a read of it goes. */
export async function showExample<T extends WidgetTag>(
  tag: T,
  example: WidgetExample & {item?: {id: string}; data?: object; peers?: object},
  server: FakeServer,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[T] & Widget;
  for (const [name, value] of Object.entries(example.attributes ?? {})) {
    element.setAttribute(name, value === true ? '' : String(value));
  }
  if (example.reading === undefined) {
    const {item, data, peers} = example;
    Object.assign(element, item ? {item} : {data}, peers && {peers});
  } else {
    server.mode = example.reading === 'never' ? 'never' : example.reading === 'fails' ? 'fails' : 'answers';
    element.api = `https://${crypto.randomUUID()}.example`;
    element.landlord = LARKFIELD.id;
    element.measure = measureOf(example);
  }
  document.body.append(element);
  await settled(element);
  return example.reading === 'fails-later' ? failLater(element, server) : element;
}

/** Id of the measure that an example is of; empty for a document that is of none. */
function measureOf({item, data}: {item?: {id: string}; data?: object}): string {
  return item?.id ?? (data as {measure?: {id: string}} | undefined)?.measure?.id ?? '';
}

/** Waits until a widget has nothing left to do. */
export async function settled(element: HTMLElement & {updateComplete: Promise<boolean>}): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Every widget that reads something. */
type WidgetTag = Exclude<Extract<keyof HTMLElementTagNameMap, `doorstep-${string}`>, 'doorstep-source'>;
type Widget = HTMLElement & Pick<ReadingElement, 'api' | 'landlord' | 'measure'> & {updateComplete: Promise<boolean>};

/** An hour later the server fails, and a second widget asks for what the first one got. */
export async function failLater<T extends Widget>(element: T, server: FakeServer): Promise<T> {
  server.mode = 'fails';
  const now = Date.now;
  Date.now = () => now() + 3_600_000;
  const again = element.cloneNode() as T;
  const {api = '', landlord = '', measure = ''} = element;
  again.api = api;
  again.landlord = landlord;
  again.measure = measure;
  element.replaceWith(again);
  await settled(again);
  Date.now = now;
  return again;
}
