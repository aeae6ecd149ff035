import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import type {SiteDocuments} from '@doorstep/contract';
import {toContractFiles} from '@doorstep/contract/openapi';
import {
  drawPictures,
  pageHeaders,
  readAssetManifest,
  renderAllFeeds,
  renderFeedback,
  renderSite,
  withSitemap,
} from '@doorstep/portal';
import type {AssetManifest, SitePicture, TryCodes} from '@doorstep/portal';
import type {ReleaseFile} from '@doorstep/server';
import {HISTORY, type History} from './history.ts';
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

/** What pages are drawn with that is not in the documents. */
export interface SiteChoice {
  readonly assets: AssetManifest;
  /** Codes to try forms with. */
  readonly codes?: TryCodes;
  /** Where the site stands, without a slash at the end; without it whatever needs an absolute address is left out. */
  readonly site?: string | null;
  /** Which releases changed whose figures, this one among them. */
  readonly history?: History;
  /** Pictures of shared links as files; left out where they are not wanted. */
  readonly toPictureFiles?: (pictures: Iterable<SitePicture>) => AsyncIterable<ReleaseFile>;
}

/** Everything in a release that is not a document: pages, their headers, and the contract. Drawn as it is asked for. */
export async function* toSiteFiles(documents: SiteDocuments, choice: SiteChoice): AsyncGenerator<ReleaseFile> {
  yield* toTextFiles(documents, choice);
  const {assets, site = null, toPictureFiles} = choice;
  if (toPictureFiles !== undefined && site !== null) yield* toPictureFiles(drawPictures(documents, {assets, site}));
}

function* toTextFiles(
  documents: SiteDocuments,
  {assets, codes = {}, site = null, history = {}}: SiteChoice,
): Generator<ReleaseFile> {
  yield* toContractFiles();
  yield {path: 'headers.json', content: `${JSON.stringify(pageHeaders())}\n`};
  yield {path: PORTAL_FACTS, content: `${JSON.stringify({assets, contacts: toContacts(documents)})}\n`};
  yield {path: HISTORY, content: `${JSON.stringify(history)}\n`};
  yield* withSitemap(toPages(documents, {assets, codes, site}), site);
  yield* renderAllFeeds(documents, (landlord) => history[landlord]?.notes ?? [], {assets, site});
}

function* toPages(
  documents: SiteDocuments,
  options: {readonly assets: AssetManifest; readonly codes: TryCodes; readonly site: string | null},
): Generator<ReleaseFile> {
  yield* renderSite(documents, options);
  yield* renderFeedback(documents, options);
}

function toContacts({landlords}: SiteDocuments): PortalFacts['contacts'] {
  const open = landlords.flatMap(({forms}) => forms.find(({state}) => state !== 'off') ?? []);
  return Object.fromEntries(open.map(({landlord, contact}) => [landlord.id, contact]));
}
