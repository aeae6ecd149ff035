import type {OpenRelease, ReleaseFiles, ServedFile} from './release-files.ts';

/** A release made up in memory, for examples and tests; the last of several is live. */
export interface MemoryRelease {
  readonly id: string;
  /** Content by address without the slash in front: `leeds-city-council/v1/overview.json`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** The same source of files as a data folder, without a disk. Needs nothing of Node. */
export async function createMemoryFiles(...releases: readonly MemoryRelease[]): Promise<ReleaseFiles> {
  const opened = new Map<string, OpenRelease>();
  let previous: string | null = null;
  for (const release of releases) {
    opened.set(release.id, await openMemoryRelease(release, previous));
    previous = release.id;
  }
  const live = previous === null ? undefined : opened.get(previous);
  return {current: () => Promise.resolve(live), byId: (id) => Promise.resolve(opened.get(id))};
}

async function openMemoryRelease({id, files}: MemoryRelease, previous: string | null): Promise<OpenRelease> {
  const contents = new Map<string, {file: ServedFile; content: Uint8Array<ArrayBuffer>}>();
  for (const [path, given] of Object.entries(files)) {
    const content = typeof given === 'string' ? new TextEncoder().encode(given) : new Uint8Array(given);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    const tag = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    contents.set(path, {content, file: {tag, bytes: content.byteLength}});
  }
  return {
    id,
    previous,
    find: (path) => contents.get(path)?.file,
    read: (path) => Promise.resolve(contents.get(path)?.content ?? new Uint8Array()),
  };
}
