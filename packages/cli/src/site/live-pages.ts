import type {FormContact, LandlordList} from '@doorstep/contract';
import {DoorstepError} from '@doorstep/contract';
import {type AssetManifest, createFeedbackPages} from '@doorstep/portal';
import type {FeedbackPages, OpenRelease, ReleaseFiles} from '@doorstep/server';

/** What pages that are drawn while serving need to look like those of the release; a file of it. */
export interface PortalFacts {
  readonly assets: AssetManifest;
  /** Where to write to landlords that take answers, by landlord. */
  readonly contacts: Readonly<Record<string, FormContact>>;
}

export const PORTAL_FACTS = 'portal.json';

/**
 * The same files, and pages that answer a plain form in the look of whatever release is live: they are made anew when
 * the server meets another one.
 */
export function withLivePages(files: ReleaseFiles): {readonly files: ReleaseFiles; readonly pages: FeedbackPages} {
  let drawn: {readonly release: string; readonly pages: FeedbackPages} | undefined;
  const meet = async (release: OpenRelease): Promise<void> => {
    if (drawn?.release === release.id || release.find(PORTAL_FACTS) === undefined) return;
    const [list, facts] = await Promise.all([
      readJson<LandlordList>(release, 'landlords.json'),
      readJson<PortalFacts>(release, PORTAL_FACTS),
    ]);
    drawn = {release: release.id, pages: createFeedbackPages(list, facts)};
  };
  const pages = (): FeedbackPages => {
    if (drawn === undefined) throw new DoorstepError('DS_HTTP_NO_RELEASE');
    return drawn.pages;
  };
  return {
    files: {
      ...files,
      byId: (id) => files.byId(id),
      current: async () => {
        const release = await files.current();
        if (release !== undefined) await meet(release);
        return release;
      },
    },
    pages: {
      problem: (...sent) => pages().problem(...sent),
      review: (...sent) => pages().review(...sent),
      receipt: (...sent) => pages().receipt(...sent),
      status: (...sent) => pages().status(...sent),
      refused: (...sent) => pages().refused(...sent),
    },
  };
}

async function readJson<T>(release: OpenRelease, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await release.read(path))) as T;
}
