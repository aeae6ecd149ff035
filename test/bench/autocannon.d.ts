declare module 'autocannon' {
  /** The part of the result that the benchmark reads. */
  interface Result {
    readonly errors: number;
    readonly requests: {readonly average: number; readonly total: number};
    readonly latency: {readonly p50: number; readonly p99: number};
    readonly statusCodeStats: Readonly<Record<string, {readonly count: number} | undefined>>;
  }
  interface Options {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly connections: number;
    readonly duration: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
