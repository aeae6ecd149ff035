import {createMemoryFiles} from '@doorstep/server/app';
import type {MemoryRelease, ReleaseFiles} from '@doorstep/server/app';
import type {Fault} from './faults.ts';

/** Changes the text of one document; undefined takes the document away. */
type Harm = (json: string) => string | undefined;

/** Faults of what was released. The server stays as it is, so that its answer to them is the real one. */
const HARMS: Partial<Record<Fault, Harm>> = {
  'not-found': () => undefined,
  'not-json': () => '<!doctype html><title>Sign in to the wireless network</title>',
  'wrong-shape': (json) => json.replace(/"value":(-?[\d.]+)/g, '"value":"$1"'),
  'wrong-word': (json) => json.replace(/"verdict":"[a-z-]+"/g, '"verdict":"sideways"'),
};

/** A release as the server's source of files, with a fault in it when the fault is one of files. */
export async function createFaultyFiles(release: MemoryRelease, fault: Fault): Promise<ReleaseFiles> {
  if (fault === 'no-release') return createMemoryFiles();
  if (fault === 'error-500') return {current: failToRead, byId: failToRead};
  const harm = HARMS[fault];
  return createMemoryFiles(harm === undefined ? release : {...release, files: harmDocuments(release.files, harm)});
}

function failToRead(): Promise<never> {
  return Promise.reject(new Error('EIO: the disk cannot be read'));
}

function harmDocuments(files: MemoryRelease['files'], harm: Harm): MemoryRelease['files'] {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) => {
      if (typeof content !== 'string' || !/\/v1\/.*\.json$/.test(path)) return [[path, content]];
      const changed = harm(content);
      return changed === undefined ? [] : [[path, changed]];
    }),
  );
}
