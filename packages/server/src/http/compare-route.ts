import {LANGUAGES, type Language, type Overview, OverviewSchema} from '@doorstep/contract';
import type {Hono} from 'hono';
import type {ReleaseFiles} from './release-files.ts';
import {toReleaseView} from './release-view.ts';

/** Draws the page that puts landlords side by side. */
export interface ComparePages {
  /** Ids of the landlords that words name, in their order; words that name none are left out. */
  find(words: readonly string[]): readonly string[];
  /** A whole page of HTML. */
  render(language: Language, words: readonly string[], overviews: readonly Overview[]): string;
}

/**
 * Adds `/compare/?l=...&l=...`, in every language: the only page of figures that is put together when it is asked for,
 * because nobody could draw every four of all landlords beforehand. Without the question it is a file like any other.
 */
export function addCompareRoute(app: Hono, files: ReleaseFiles, compare: ComparePages): void {
  for (const language of LANGUAGES) {
    app.get(`${language === 'en' ? '' : `/${language}`}/compare/`, async ({req}, next) => {
      const words = req.queries('l')?.filter((word) => word.trim() !== '') ?? [];
      const release = await files.current();
      if (words.length === 0 || release === undefined) return next();
      const {pageHeaders} = await toReleaseView(release);
      const overviews: Overview[] = [];
      for (const id of compare.find(words)) {
        const path = `${id}/v1/overview.json`;
        if (release.find(path) === undefined) continue;
        overviews.push(OverviewSchema.parse(JSON.parse(new TextDecoder().decode(await release.read(path)))));
      }
      const headers = {...pageHeaders, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'};
      return new Response(compare.render(language, words, overviews), {headers});
    });
  }
}
