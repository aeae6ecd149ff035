import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import type {SiteDocuments} from '@doorstep/contract';
import {toContractFiles} from '@doorstep/contract/openapi';
import {pageHeaders, readAssetManifest, renderFeedback, renderSite} from '@doorstep/portal';
import type {AssetManifest, TryCodes} from '@doorstep/portal';
import type {ReleaseFile} from '@doorstep/server';
import {PORTAL_FACTS, type PortalFacts} from './live-pages.ts';

/**
 * Reads what the build calls its files.
 * @throws DoorstepError DS_CLI_NO_BUILD when the site has not been built.
 */
export async function readAssets(folder: string): Promise<AssetManifest> {
  const path = join(folder, '.vite', 'manifest.json');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DoorstepError('DS_CLI_NO_BUILD', undefined, {path, cause});
  });
  return readAssetManifest(JSON.parse(text) as Parameters<typeof readAssetManifest>[0]);
}

/** Everything in a release that is not a document: pages, their headers, and the contract. Drawn as it is asked for. */
export function* toSiteFiles(
  documents: SiteDocuments,
  assets: AssetManifest,
  codes: TryCodes = {},
): Generator<ReleaseFile> {
  yield* toContractFiles();
  yield {path: 'headers.json', content: `${JSON.stringify(pageHeaders())}\n`};
  yield {path: PORTAL_FACTS, content: `${JSON.stringify({assets, contacts: toContacts(documents)})}\n`};
  yield* renderSite(documents, {assets});
  yield* renderFeedback(documents, {assets, codes});
}

function toContacts({landlords}: SiteDocuments): PortalFacts['contacts'] {
  const open = landlords.flatMap(({forms}) => forms.find(({state}) => state !== 'off') ?? []);
  return Object.fromEntries(open.map(({landlord, contact}) => [landlord.id, contact]));
}
