import {
  LANGUAGES,
  type Language,
  type LandlordDocuments,
  type LandlordList,
  type SiteDocuments,
} from '@doorstep/contract';
import {fileOf} from './addresses.ts';
import {feedbackAddresses} from './feedback/feedback-addresses.ts';
import {type FeedbackAnswerPages, type FeedbackSite, toFeedbackPages} from './feedback/feedback-pages.ts';
import {renderFeedbackPage} from './feedback/feedback.page.ts';
import {renderFormPage} from './feedback/form.page.ts';
import type {Page} from './page/page.ts';
import {createPage, type RenderOptions} from './render-site.ts';
import type {SiteFile} from './site-file.ts';

/** Codes of made-up repairs to try a form with, by landlord. */
export type TryCodes = Readonly<Record<string, readonly string[]>>;

/** The pages by which residents tell their landlord something, in every language. A landlord that takes nothing has one that says so. */
export function* renderFeedback(
  {list, landlords}: Pick<SiteDocuments, 'list' | 'landlords'>,
  {codes = {}, ...options}: Omit<RenderOptions, 'language'> & {readonly codes?: TryCodes},
): Iterable<SiteFile> {
  const pageOf = pagesOf(list, options);
  for (const documents of landlords) {
    for (const language of LANGUAGES) yield* renderOwn(documents, codes[documents.landlord.id] ?? [], pageOf(language));
  }
}

function* renderOwn(documents: LandlordDocuments, codes: readonly string[], page: Page): Iterable<SiteFile> {
  const {landlord, forms} = documents;
  const {language} = page;
  yield {path: fileOf(feedbackAddresses.home(landlord.id, language)), content: renderFeedbackPage(documents, page)};
  for (const form of forms.filter(({state}) => state !== 'off')) {
    const address = feedbackAddresses.form(landlord.id, form.id, language);
    yield {path: fileOf(address), content: renderFormPage(documents, form, codes, page)};
  }
}

/** Pages that answer what a plain form sent. They look like those of the release, so make them anew for another one. */
export function createFeedbackPages(
  list: LandlordList,
  {contacts, ...options}: Omit<RenderOptions, 'language'> & Pick<FeedbackSite, 'contacts'>,
): FeedbackAnswerPages {
  return toFeedbackPages({landlords: list.landlords, contacts, pageOf: pagesOf(list, options)});
}

function pagesOf(list: LandlordList, options: Omit<RenderOptions, 'language'>): (language: Language) => Page {
  const pages = new Map(LANGUAGES.map((language) => [language, createPage(list, {...options, language})]));
  return (language) => pages.get(language) ?? createPage(list, {...options, language});
}
