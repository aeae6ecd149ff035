/** One Ctrl-C may arrive twice: from the terminal, and once more from npm, which passes it on. */
const SAME_REQUEST = 500;

/** Resolves at the first Ctrl-C or polite request to end; a second one, made later, ends the process at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const stop = (): void => {
      if (asked !== undefined && performance.now() - asked > SAME_REQUEST) process.exit(130);
      asked ??= performance.now();
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
