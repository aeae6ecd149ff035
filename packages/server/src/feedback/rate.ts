import {Recent} from './recent.ts';

/** How many of one kind may come: `free` a period without a question, `most` at once at all. */
export interface Rate {
  readonly free: number;
  readonly most: number;
  /** In which as many as `free` are forgotten, in milliseconds. */
  readonly periodMs: number;
}

interface Level {
  readonly count: number;
  readonly at: number;
}

const KEPT = 20_000;

/** Counts what came lately by key, in memory; a count drains evenly. */
export class RateCounter {
  readonly #levels = new Recent<Level>(KEPT);
  readonly #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  add(key: string, now: number): void {
    this.#levels.set(key, {count: this.#levelOf(key, now) + 1, at: now});
  }

  /** Whether one more would be more than is free. */
  isBusy(key: string, now: number): boolean {
    return this.#levelOf(key, now) + 1 > this.#rate.free;
  }

  /** Seconds until one more can be taken at all; 0 when it can be now. */
  wait(key: string, now: number): number {
    const over = this.#levelOf(key, now) + 1 - this.#rate.most;
    return over <= 0 ? 0 : Math.ceil((over * this.#rate.periodMs) / this.#rate.free / 1000);
  }

  #levelOf(key: string, now: number): number {
    const level = this.#levels.get(key);
    if (level === undefined) return 0;
    return Math.max(0, level.count - ((now - level.at) * this.#rate.free) / this.#rate.periodMs);
  }
}
