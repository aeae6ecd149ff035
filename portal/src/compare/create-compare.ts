import {type Language, LANGUAGES, type LandlordList, type Overview} from '@doorstep/contract';
import {createPage, type RenderOptions} from '../render-site.ts';
import {findAsked} from './compare.model.ts';
import {renderCompare} from './compare.page.ts';

/** The page that puts landlords side by side, drawn when it is asked for; in the look of one release. */
export function createCompare(list: LandlordList, options: Omit<RenderOptions, 'language'>) {
  const pages = new Map(LANGUAGES.map((language) => [language, createPage(list, {...options, language})]));
  return {
    find: (words: readonly string[]): string[] => [
      ...new Set(findAsked(words, list.landlords).flatMap(({landlord}) => (landlord ? [landlord.id] : []))),
    ],
    render(language: Language, words: readonly string[], overviews: readonly Overview[]): string {
      const page = pages.get(language) ?? createPage(list, {...options, language});
      return renderCompare({asked: findAsked(words, list.landlords), overviews}, list.landlords, page);
    },
  };
}
