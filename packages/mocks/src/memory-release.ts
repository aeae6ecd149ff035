import type {SiteDocuments} from '@doorstep/contract';
import {toDocumentFiles} from '@doorstep/server/document-files';

/** Not the server's own type, which the published package does not know. */
export interface ReleasedFiles {
  readonly id: string;
  /** Content by address without the slash in front: `leeds-city-council/v1/overview.json`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Documents as a release that lives in memory: the same files under the same names as in a release folder. */
export function toMemoryRelease(documents: SiteDocuments): ReleasedFiles {
  const files = [...toDocumentFiles(documents)].map(({path, content}) => [path.replace(/^\//, ''), content] as const);
  return {id: documents.list.release.id, files: Object.fromEntries(files)};
}
