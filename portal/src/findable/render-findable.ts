import {LANGUAGES, type SiteDocuments} from '@doorstep/contract';
import {fileOf} from '../addresses.ts';
import type {Page} from '../page/page.ts';
import {createPage, type RenderOptions} from '../render-site.ts';
import type {SiteFile} from '../site-file.ts';
import {type ReleaseNote, renderFeeds} from './feeds.ts';
import {drawPicture} from './picture.ts';

/** A drawing that is to become the PNG at `path`. */
export interface SitePicture {
  readonly path: string;
  readonly svg: string;
}

type Options = Omit<RenderOptions, 'language'>;

/** The feeds of every landlord in every language. `notesOf` gives the releases that changed a landlord's figures. */
export function* renderAllFeeds(
  {list, landlords}: Pick<SiteDocuments, 'list' | 'landlords'>,
  notesOf: (landlord: string) => readonly ReleaseNote[],
  options: Options,
): Generator<SiteFile> {
  for (const page of toPages(list, options)) {
    for (const documents of landlords) yield* renderFeeds(documents, notesOf(documents.landlord.id), page);
  }
}

/** What shared links show, a drawing a landlord and language; none where the site does not know its own address. */
export function* drawPictures(
  {list, landlords}: Pick<SiteDocuments, 'list' | 'landlords'>,
  options: Options,
): Generator<SitePicture> {
  for (const page of toPages(list, options)) {
    if (page.site === null) return;
    for (const documents of landlords) {
      yield {path: fileOf(page.to.picture(documents.landlord.id)), svg: drawPicture(documents, page)};
    }
  }
}

const toPages = (list: SiteDocuments['list'], options: Options): Page[] =>
  LANGUAGES.map((language) => createPage(list, {...options, language}));
