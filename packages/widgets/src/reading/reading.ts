import type {Answer, Place, Reader} from '@doorstep/client';
import type {DoorstepError} from '@doorstep/contract';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {ErrorEvent, LoadEvent} from '../events/events.ts';
import {findSource} from '../source/find-source.ts';
import {SOURCE_CHANGE, type SourceAttribute} from '../source/source.ts';
import {toLanguage} from '../words/words.ts';
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
  readonly #states: Set<string> | undefined;
  #source: Element | null = null;
  /** What the last read was asked with. */
  #args: readonly unknown[] = [];
  #abort?: AbortController;
  #waits = false;
  #answer: Answer<T> | undefined;
  #error: DoorstepError | undefined;
  #shown?: ResourceStatus;

  constructor(host: ReadingHost, options: ReadingOptions<T>) {
    this.#host = host;
    this.#options = options;
    // Not in Node, and not in browsers before 2024.
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  hostConnected(): void {
    if (IN_NODE) return;
    this.#source = findSource(this.#host);
    this.#source?.addEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#host.requestUpdate();
    // What was aborted when the element left the page starts again when it comes back.
    if (this.#waits && this.#options.given() === undefined) void this.#read();
  }

  hostDisconnected(): void {
    this.#source?.removeEventListener(SOURCE_CHANGE, this.#sourceChanged);
    this.#abort?.abort();
  }

  /** Reads when what it depends on has changed; not in Node, and not when the value is given. */
  hostUpdate(): void {
    if (IN_NODE || this.#options.given() !== undefined) return;
    const args = [
      this.#attribute('api'),
      this.#attribute('landlord'),
      this.#attribute('release'),
      this.#host.measure,
      this.#options.depends?.(),
    ] as const;
    if (this.#args.length > 0 && args.every((one, index) => one === this.#args[index])) return;
    this.#args = args;
    void this.#read();
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
    void this.#read();
    this.#host.requestUpdate();
  };

  get resource(): Resource<T> {
    const given = this.#options.given();
    const answer = this.#answer;
    const pinned = this.#attribute('release');
    const common = {language: toLanguage(this.#attribute('language')), pinned};
    const value = given ?? answer?.value;
    if (value !== undefined) {
      const fresh = this.#options.isEmpty(value) ? 'empty' : 'ready';
      const isStale = given === undefined && answer?.stale;
      return {...common, value, status: isStale ? 'stale' : fresh, savedAt: answer?.savedAt};
    }
    if (this.#error) return {...common, status: 'error', error: this.#error};
    return {...common, status: this.#attribute('landlord') && this.#host.measure ? 'loading' : 'idle'};
  }

  /** The widget's own attribute, else the source's. The source's are read as attributes: it may not be defined yet. */
  #attribute(name: SourceAttribute): string | undefined {
    return this.#host[name] || this.#source?.getAttribute(name) || undefined;
  }

  /** Reads anew and forgets what was read before. An answer that comes after another read has begun is not taken. */
  async #read(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const [api, landlord, release, measure] = this.#args as readonly (string | undefined)[];
    this.#answer = this.#error = undefined;
    this.#waits = Boolean(landlord && measure);
    if (!landlord || !measure) return;
    let answer: Answer<T> | undefined;
    let failure: unknown;
    try {
      answer = await this.#options.read(sharedReader(api), {landlord, release}, measure, signal);
    } catch (error) {
      failure = error;
    }
    if (signal.aborted) return;
    this.#waits = false;
    this.#answer = answer;
    this.#error = failure as DoorstepError | undefined;
    this.#host.requestUpdate();
  }

  #sourceChanged = (): void => this.#host.requestUpdate();
}
