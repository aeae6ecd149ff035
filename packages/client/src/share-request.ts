/** One request that any number of readers wait for. */
export interface SharedRequest<T> {
  /** Waits for the answer. Rejects at once when the reader's own signal aborts; the others keep waiting. */
  join(signal?: AbortSignal): Promise<T>;
}

/**
 * Starts `request` once; it is aborted when the last reader has left or after `timeout` milliseconds. `settled` is called
 * when it has ended or been left.
 */
export function shareRequest<T>(
  request: (signal: AbortSignal) => Promise<T>,
  settled: () => void,
  timeout: number,
): SharedRequest<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  let readers = 0;
  const answer = request(controller.signal).finally(() => {
    clearTimeout(timer);
    settled();
  });
  // A request that everyone has left must not end as an unhandled rejection.
  answer.catch(() => {});
  return {
    join: (signal) =>
      new Promise<T>((resolve, reject) => {
        readers++;
        const leave = () => {
          reject(signal?.reason);
          if (--readers > 0) return;
          settled();
          controller.abort(signal?.reason);
        };
        signal?.addEventListener('abort', leave, {once: true});
        answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
      }),
  };
}
