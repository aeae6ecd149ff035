import type {Answer, Place, Reader} from '@doorstep/client';
import type {DoorstepError} from '@doorstep/contract';
import {initialState, Task, TaskStatus} from '@lit/task';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ErrorEvent, LoadEvent} from '../events/events.ts';
import {findSource} from '../source/find-source.ts';
import {SOURCE_CHANGE, type SourceAttribute} from '../source/source.ts';
import {languageOf} from '../words/language-of.ts';
import type {Resource, ResourceStatus} from './resource.ts';
import {sharedReader} from './shared-reader.ts';

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;

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
  /** What is read of the landlord: the id of a measure unless told; undefined while nothing is asked for. */
  asks?: () => string | undefined;
  read: (reader: Reader, place: Place, asked: string, signal: AbortSignal) => Promise<Answer<T>>;
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
  readonly #states: Set<string> | undefined;
  #source: Element | null = null;
  #shown?: ResourceStatus;

  constructor(host: ReadingHost, options: ReadingOptions<T>) {
    this.#host = host;
    this.#options = options;
    // Not in Node, and not in browsers before 2024.
    this.#states = host.attachInternals().states;
    // Before the task's, so that `hostUpdate` below decides whether the task may run.
    host.addController(this);
    this.#task = new Task(host, {
      args: () =>
        [
          this.#attribute('api'),
          this.#attribute('landlord'),
          this.#attribute('release'),
          this.#asked,
          options.depends?.(),
        ] as const,
      task: async ([api, landlord, release, asked], {signal}) => {
        if (!landlord || !asked) return initialState;
        return options.read(sharedReader(api), {landlord, release}, asked, signal).catch((error: unknown) => {
          if (signal.aborted) return initialState;
          throw error;
        });
      },
    });
  }

  hostConnected(): void {
    if (IN_NODE) return;
    this.#source = findSource(this.#host);
    this.#source?.addEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#host.requestUpdate();
    // What was aborted when the element left the page starts again when it comes back.
    const {status} = this.#task;
    if (this.#host.hasUpdated && status < TaskStatus.COMPLETE && this.#options.given() === undefined)
      void this.#task.run();
  }

  hostDisconnected(): void {
    this.#source?.removeEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#task.abort();
  }

  hostUpdate(): void {
    // Rendering in Node and rendering a given value must not fetch.
    this.#task.autoRun = !IN_NODE && this.#options.given() === undefined;
  }

  /** Shows the state to the page's styles, `:state(loading)`, and tells its scripts. */
  hostUpdated(): void {
    const {status, error} = this.resource;
    if (status === this.#shown) return;
    this.#shown = status;
    this.#states?.clear();
    this.#states?.add(status);
    if (error) this.#host.dispatchEvent(new ErrorEvent(error));
    else if (status !== 'loading' && status !== 'idle') this.#host.dispatchEvent(new LoadEvent(status === 'stale'));
  }

  retry = (): void => {
    // The button goes when its work is done; without a new place the keyboard would start again at the top of the page.
    this.#host.tabIndex = -1;
    this.#host.focus();
    void this.#task.run();
  };

  get resource(): Resource<T> {
    const given = this.#options.given();
    const {status, value: answer, error} = this.#task;
    const pinned = this.#attribute('release');
    const common = {language: languageOf(this.#host, this.#attribute('language')), pinned};
    const value = given ?? (status === TaskStatus.COMPLETE ? answer?.value : undefined);
    if (value !== undefined) {
      const fresh = this.#options.isEmpty(value) ? 'empty' : 'ready';
      const isStale = given === undefined && answer?.stale;
      return {...common, value, status: isStale ? 'stale' : fresh, savedAt: answer?.savedAt};
    }
    if (status === TaskStatus.ERROR) return {...common, status: 'error', error: error as DoorstepError};
    return {...common, status: this.#attribute('landlord') && this.#asked ? 'loading' : 'idle'};
  }

  get #asked(): string | undefined {
    return this.#options.asks ? this.#options.asks() : this.#host.measure;
  }

  /** The widget's own attribute, else the source's. The source's are read as attributes: it may not be defined yet. */
  #attribute(name: SourceAttribute): string | undefined {
    return this.#host[name] || this.#source?.getAttribute(name) || undefined;
  }

  #sourceChanged = (): void => this.#host.requestUpdate();
}
