/**
 * Where everything stands, root-absolute. A page's address ends with a slash; its file is `index.html` in that folder, so
 * that any plain static host can serve a release.
 */
export const addresses = {
  landing: () => '/',
  landlord: (landlord: string) => `/${landlord}/`,
  measure: (landlord: string, measure: string) => `/${landlord}/measures/${measure}/`,
  about: () => '/about/',
  accessibility: () => '/accessibility/',
  privacy: () => '/privacy/',
  national: () => '/national/',
  nationalMeasure: (measure: string) => `/national/${measure}/`,
  onTimeAndSatisfied: () => '/national/on-time-and-satisfied/',
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
  return `${address.slice(1)}index.html`;
}
