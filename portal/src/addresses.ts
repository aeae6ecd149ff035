import type {Language} from '@doorstep/contract';

/**
 * Where everything stands, root-absolute. A page's address ends with a slash; its file is `index.html` in that folder, so
 * that any plain static host can serve a release. Welsh pages stand under `/cy/`, at the same path as in English.
 */
const PREFIXES: Readonly<Record<Language, string>> = {en: '', cy: '/cy'};

/** Addresses of the pages in one language. */
export type PageAddresses = ReturnType<typeof pageAddresses>;

/** Addresses of the pages in one language. */
export function pageAddresses(language: Language) {
  const prefix = PREFIXES[language];
  return {
    landing: () => `${prefix}/`,
    landlord: (landlord: string) => `${prefix}/${landlord}/`,
    measure: (landlord: string, measure: string) => `${prefix}/${landlord}/measures/${measure}/`,
    compare: () => `${prefix}/compare/`,
    youSaid: (landlord: string) => `${prefix}/${landlord}/you-said-we-did/`,
    corrections: (landlord: string) => `${prefix}/${landlord}/corrections/`,
    survey: (landlord: string) => `${prefix}/${landlord}/survey/`,
    leaflet: (landlord: string) => `${prefix}/${landlord}/leaflet/`,
    poster: (landlord: string) => `${prefix}/${landlord}/poster/`,
    picture: (landlord: string) => `${prefix}/${landlord}/picture.png`,
    feedAtom: (landlord: string) => `${prefix}/${landlord}/feed.xml`,
    feedJson: (landlord: string) => `${prefix}/${landlord}/feed.json`,
    about: () => `${prefix}/about/`,
    accessibility: () => `${prefix}/accessibility/`,
    privacy: () => `${prefix}/privacy/`,
    national: () => `${prefix}/national/`,
    nationalMeasure: (measure: string) => `${prefix}/national/${measure}/`,
    onTimeAndSatisfied: () => `${prefix}/national/on-time-and-satisfied/`,
    notFound: () => `${prefix}/404.html`,
  };
}

/** The address of the same page in another language. */
export function inLanguage(address: string, language: Language): string {
  return `${PREFIXES[language]}${address.replace(/^\/cy\//, '/')}`;
}

/** What is the same in every language: data and drawings. */
export const addresses = {
  icon: () => '/icon.svg',
  landlordList: () => '/landlords.json',
  openapi: () => '/openapi.json',
  manifest: () => '/manifest.json',
  overviewJson: (landlord: string) => `/${landlord}/v1/overview.json`,
  measureJson: (landlord: string, measure: string) => `/${landlord}/v1/measures/${measure}.json`,
  measureCsv: (landlord: string, measure: string) => `/${landlord}/v1/measures/${measure}.csv`,
};

/** The file of a page in the release folder: `/leeds-city-council/` is `leeds-city-council/index.html`. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
