import {LANGUAGES, type LandlordDocuments, type Language, type SiteDocuments} from '@doorstep/contract';
import {renderAbout} from './about/about.page.ts';
import {renderNotFound} from './about/not-found.page.ts';
import {renderPromises} from './about/promises.page.ts';
import {addresses, fileOf, pageAddresses} from './addresses.ts';
import type {AssetManifest} from './asset-manifest.ts';
import {contentPolicy} from './content-policy.ts';
import {renderRobots} from './findable/sitemap.ts';
import {renderCompare} from './compare/compare.page.ts';
import {renderLanding} from './landing/landing.page.ts';
import {renderLandlordPage} from './landlord/landlord.page.ts';
import {renderCorrections} from './listening/corrections.page.ts';
import {renderSurvey} from './listening/survey.page.ts';
import {renderYouSaid} from './listening/you-said.page.ts';
import {renderMeasurePage} from './measure/measure.page.ts';
import {toNationalViews} from './national/national.model.ts';
import {renderNationalMeasure} from './national/national-measure.page.ts';
import {renderNationalPage} from './national/national.page.ts';
import {toPairs} from './national/pairs.model.ts';
import {renderPairsPage} from './national/pairs.page.ts';
import type {Page} from './page/page.ts';
import {renderLeaflet} from './paper/leaflet.page.ts';
import {toPaperView} from './paper/paper.model.ts';
import {renderPoster} from './paper/poster.page.ts';
import {DOOR} from './page/shell.ts';
import type {SiteFile} from './site-file.ts';
import {wordsOf} from './words/words.ts';

export interface RenderOptions {
  readonly assets: AssetManifest;
  readonly language?: Language;
  /** Where the site stands, without a slash at the end: `https://figures.example.org`. */
  readonly site?: string | null;
}

/** What every page of a release needs. Make it once and keep it: the frame of the page is cached by it. */
export function createPage(list: SiteDocuments['list'], options: RenderOptions): Page {
  const language = options.language ?? 'en';
  const words = wordsOf(language);
  const [source] = list.sources;
  return {
    language,
    words,
    to: pageAddresses(language),
    release: list.release,
    assets: options.assets,
    policy: contentPolicy(),
    site: options.site ?? null,
    credit: source?.licence ? words.credit({publisher: source.publisher, licence: source.licence}) : '',
  };
}

/** Every page of the site in every language, drawn one at a time as the caller asks for it. */
export function* renderSite(documents: SiteDocuments, options: RenderOptions): Iterable<SiteFile> {
  const {site = null} = options;
  const pages = LANGUAGES.map((language) => createPage(documents.list, {...options, language}));
  yield {path: 'robots.txt', content: renderRobots(site)};
  yield {path: addresses.icon().slice(1), content: icon()};
  for (const page of pages) yield* renderShared(documents, page);
  for (const landlord of documents.landlords) for (const page of pages) yield* renderLandlord(landlord, page);
}

/** The pages that are not about one landlord. */
export function* renderShared(documents: SiteDocuments, page: Page): Iterable<SiteFile> {
  const {accessibility, privacy} = page.words;
  yield file(page.to.landing(), renderLanding(documents, page));
  yield file(page.to.about(), renderAbout(documents, page));
  yield file(page.to.accessibility(), renderPromises(accessibility, page.to.accessibility(), page));
  yield file(page.to.privacy(), renderPromises(privacy, page.to.privacy(), page));
  yield file(page.to.compare(), renderCompare({asked: [], overviews: []}, documents.list.landlords, page));
  yield* renderNational(documents, page);
  yield file(page.to.notFound(), renderNotFound(page));
}

/** The country as a whole; nothing where no landlord can be compared. */
function* renderNational(documents: SiteDocuments, page: Page): Iterable<SiteFile> {
  const views = toNationalViews(documents);
  if (views.length === 0) return;
  yield file(page.to.national(), renderNationalPage(views, page));
  for (const view of views)
    yield file(page.to.nationalMeasure(view.comparison.measure.id), renderNationalMeasure(view, page));
  const [first, second] = toPairs(views);
  if (first && second) yield file(page.to.onTimeAndSatisfied(), renderPairsPage([first, second], page));
}

/** One landlord's pages: its own and one a measure. They need nothing of other landlords, so threads can share the work. */
export function* renderLandlord(documents: LandlordDocuments, page: Page): Iterable<SiteFile> {
  const {landlord} = documents;
  yield file(page.to.landlord(landlord.id), renderLandlordPage(documents, page));
  yield file(page.to.corrections(landlord.id), renderCorrections(documents, page));
  const [said, survey] = [renderYouSaid(documents, page), renderSurvey(documents, page)];
  if (said !== undefined) yield file(page.to.youSaid(landlord.id), said);
  if (survey !== undefined) yield file(page.to.survey(landlord.id), survey);
  const paper = toPaperView(documents);
  if (paper !== undefined) {
    yield file(page.to.leaflet(landlord.id), renderLeaflet(documents, paper, page));
    yield file(page.to.poster(landlord.id), renderPoster(documents, paper, page));
  }
  for (const document of documents.measures) {
    yield file(page.to.measure(landlord.id, document.measure.id), renderMeasurePage(documents, document, page));
  }
}

function file(address: string, content: string): SiteFile {
  return {path: fileOf(address), content};
}

/** The door in its own colours, for a browser tab, light or dark. */
function icon(): string {
  return DOOR.replace('<svg viewBox="0 0 34 40"', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 0 40 40"')
    .replace(
      ' aria-hidden="true" focusable="false">',
      ' color="#5a2a55"><style>@media(prefers-color-scheme:dark){svg{color:#e3b6da}}</style>',
    )
    .concat('\n');
}
