/** Endings of files that get smaller when packed. */
const PACKED = new Set(['.html', '.json', '.csv', '.js', '.css', '.svg', '.txt', '.xml', '.map']);

/** Below this a packed copy saves no network packet and costs two files. */
const SMALLEST = 1024;

/** Whether a release keeps a brotli and a gzip copy beside a file. */
export function hasPackedCopies(path: string, bytes: number): boolean {
  return bytes >= SMALLEST && PACKED.has(path.slice(path.lastIndexOf('.')));
}
