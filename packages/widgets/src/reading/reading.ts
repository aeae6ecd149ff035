import type {Answer, Place, Reader} from '@doorstep/client';
import {DoorstepError} from '@doorstep/contract';
import {initialState, Task, TaskStatus} from '@lit/task';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ErrorEvent, LoadEvent} from '../events/events.ts';
import {findSource, readAttribute} from '../source/find-source.ts';
import {SOURCE_CHANGE} from '../source/source.ts';
import {toLanguage} from '../words/words.ts';
import type {Resource} from './resource.ts';
import {sharedReader} from './shared-reader.ts';

/** What every reading widget has as attributes. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  measure?: string | undefined;
  landlord?: string | undefined;
  api?: string | undefined;
  language?: string | undefined;
  release?: string | undefined;
}

export interface ReadingOptions<T> {
  /** The value set as a property, if any: then nothing is fetched. */
  given: () => T | undefined;
  read: (reader: Reader, place: Place, measure: string, signal: AbortSignal) => Promise<Answer<T>>;
  /** Anything else that `read` depends on. */
  depends?: () => unknown;
  /** Whether a value is a figure that says why it is missing. */
  isEmpty: (value: T) => boolean;
}

/** Reads a widget's value from where its attributes or the source around it say, and tells in which state that is. */
export class Reading<T> implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #options: ReadingOptions<T>;
  readonly #task: Task<readonly unknown[], Answer<T>>;
  #source: Element | null = null;

  constructor(host: ReadingHost, options: ReadingOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task(host, {
      // Rendering in Node and rendering a given value must not fetch.
      autoRun: false,
      args: () =>
        [
          this.#attribute('api'),
          this.#attribute('landlord'),
          this.#attribute('release'),
          host.measure,
          options.depends?.(),
        ] as const,
      task: ([api, landlord, release, measure], {signal}) => this.#read(api, landlord, release, measure, signal),
      onComplete: ({stale}) => void this.#afterUpdate(() => new LoadEvent(stale)),
      onError: (error) => void this.#afterUpdate(() => new ErrorEvent(toDoorstepError(error))),
    });
  }

  hostConnected(): void {
    if (isServer) return;
    this.#source = findSource(this.#host);
    this.#source?.addEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#host.requestUpdate();
    // What was aborted when the element left the page starts again when it comes back.
    const unfinished = this.#task.status === TaskStatus.INITIAL || this.#task.status === TaskStatus.PENDING;
    if (this.#host.hasUpdated && unfinished && this.#options.given() === undefined) this.retry();
  }

  hostDisconnected(): void {
    this.#source?.removeEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#source = null;
    this.#task.abort();
  }

  hostUpdate(): void {
    this.#task.autoRun = !isServer && this.#options.given() === undefined;
  }

  retry(): void {
    void this.#task.run();
  }

  get resource(): Resource<T> {
    const given = this.#options.given();
    const common = {language: toLanguage(this.#attribute('language')), pinned: this.#attribute('release')};
    if (given !== undefined) return {...common, status: this.#options.isEmpty(given) ? 'empty' : 'ready', value: given};
    const {status, value, error} = this.#task;
    if (status === TaskStatus.ERROR) return {...common, status: 'error', error: toDoorstepError(error)};
    if (status === TaskStatus.COMPLETE && value) {
      const fresh = this.#options.isEmpty(value.value) ? 'empty' : 'ready';
      return {...common, status: value.stale ? 'stale' : fresh, value: value.value, savedAt: value.savedAt};
    }
    const asked = this.#attribute('landlord') && this.#host.measure;
    return {...common, status: asked ? 'loading' : 'idle'};
  }

  async #read(
    api: string | undefined,
    landlord: string | undefined,
    release: string | undefined,
    measure: string | undefined,
    signal: AbortSignal,
  ): Promise<Answer<T> | typeof initialState> {
    if (!landlord || !measure) return initialState;
    try {
      return await this.#options.read(sharedReader(api), {landlord, release}, measure, signal);
    } catch (error) {
      if (signal.aborted) return initialState;
      throw error;
    }
  }

  #attribute(name: 'api' | 'landlord' | 'language' | 'release'): string | undefined {
    return readAttribute(this.#source, this.#host[name], name);
  }

  #sourceChanged = (): void => this.#host.requestUpdate();

  async #afterUpdate(event: () => Event): Promise<void> {
    // The listener should find the widget as the event says it is.
    await Promise.resolve();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(event());
  }
}

function toDoorstepError(error: unknown): DoorstepError {
  return error instanceof DoorstepError ? error : new DoorstepError('DS_API_UNREACHABLE', undefined, {cause: error});
}
