import type {SiteDocuments} from '@doorstep/contract';
import type {MemoryRelease} from '@doorstep/server/app';
import {toDocumentFiles} from '@doorstep/server/document-files';

/** Documents as a release that lives in memory: the same files under the same names as in a release folder. */
export function toMemoryRelease(documents: SiteDocuments): MemoryRelease {
  const files = [...toDocumentFiles(documents)].map(({path, content}) => [path.replace(/^\//, ''), content] as const);
  return {id: documents.list.release.id, files: Object.fromEntries(files)};
}
