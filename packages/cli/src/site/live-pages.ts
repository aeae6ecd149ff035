import type {FormContact, LandlordList} from '@doorstep/contract';
import {DoorstepError} from '@doorstep/contract';
import {type AssetManifest, createCompare, createFeedbackPages} from '@doorstep/portal';
import type {ComparePages, FeedbackPages, OpenRelease, ReleaseFiles} from '@doorstep/server';

/** What pages that are drawn while serving need to look like those of the release; a file of it. */
export interface PortalFacts {
  readonly assets: AssetManifest;
  /** Where to write to landlords that take answers, by landlord. */
  readonly contacts: Readonly<Record<string, FormContact>>;
}

export const PORTAL_FACTS = 'portal.json';

/** A release's files, with pages that answer a plain form, and the one that puts landlords side by side. */
export interface LivePages {
  readonly files: ReleaseFiles;
  readonly pages: FeedbackPages;
  readonly compare: ComparePages;
}

/**
 * The same files, and pages that are drawn when they are asked for, in the look of whatever release is live: they are
 * made anew when the server meets another one.
 */
export function withLivePages(files: ReleaseFiles): LivePages {
  let drawn: (Omit<LivePages, 'files'> & {readonly release: string}) | undefined;
  const meet = async (release: OpenRelease): Promise<void> => {
    if (drawn?.release === release.id || release.find(PORTAL_FACTS) === undefined) return;
    const [list, facts] = await Promise.all([
      readJson<LandlordList>(release, 'landlords.json'),
      readJson<PortalFacts>(release, PORTAL_FACTS),
    ]);
    drawn = {release: release.id, pages: createFeedbackPages(list, facts), compare: createCompare(list, facts)};
  };
  const live = () => {
    if (drawn === undefined) throw new DoorstepError('DS_HTTP_NO_RELEASE');
    return drawn;
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
      problem: (...sent) => live().pages.problem(...sent),
      review: (...sent) => live().pages.review(...sent),
      receipt: (...sent) => live().pages.receipt(...sent),
      status: (...sent) => live().pages.status(...sent),
      refused: (...sent) => live().pages.refused(...sent),
    },
    compare: {
      find: (...asked) => live().compare.find(...asked),
      render: (...asked) => live().compare.render(...asked),
    },
  };
}

async function readJson<T>(release: OpenRelease, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await release.read(path))) as T;
}
