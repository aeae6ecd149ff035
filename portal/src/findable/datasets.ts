import type {Landlord, LandlordDocuments, MeasureDocument, Period, Source} from '@doorstep/contract';
import {addresses} from '../addresses.ts';
import {toWebsite} from '../landlord/landlord.model.ts';
import type {Page} from '../page/page.ts';
import {findableWords} from './findable.words.ts';

/** A thing as schema.org describes it. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = {'@context': 'https://schema.org'};

/** Things as a block of data in the head; `<` is escaped so that no text can end the block. */
export function jsonLdBlock(things: readonly JsonLd[]): string {
  if (things.length === 0) return '';
  const json = JSON.stringify(things.length === 1 ? things[0] : things).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>\n`;
}

/** A landlord's page: the landlord, and all its figures. Nothing where the site does not know its own address. */
export function landlordThings({landlord, overview, measures}: LandlordDocuments, page: Page): JsonLd[] {
  const {site} = page;
  if (site === null || measures.length === 0) return [];
  const words = findableWords(page.language);
  const periods = measures.flatMap(({series}) => series.flatMap(({observations}) => observations.map(periodOf)));
  const dataset = {
    ...CONTEXT,
    '@type': 'Dataset',
    name: words.dataset({name: landlord.name}),
    description: describe(landlord, overview.summary, page),
    url: site + page.to.landlord(landlord.id),
    ...provenance(overview.source, page),
    ...coverage(periods),
    distribution: [download(site + addresses.overviewJson(landlord.id), 'application/json')],
    hasPart: measures.map(({measure}) => ({
      '@type': 'Dataset',
      name: words.measureDataset({name: landlord.name, measure: measure.name[page.language] ?? measure.name.en}),
      description: measure.meaning[page.language] ?? measure.meaning.en,
      url: site + page.to.measure(landlord.id, measure.id),
    })),
  };
  // A landlord that is made up is no organisation.
  return landlord.illustrative === null ? [organization(landlord), dataset] : [dataset];
}

/** A measure's page: its figures, as they can be downloaded. */
export function measureThings({landlord, measure, series, source}: MeasureDocument, page: Page): JsonLd[] {
  const {site} = page;
  if (site === null) return [];
  const name = measure.name[page.language] ?? measure.name.en;
  return [
    {
      ...CONTEXT,
      '@type': 'Dataset',
      name: findableWords(page.language).measureDataset({name: landlord.name, measure: name}),
      description: describe(landlord, measure.meaning, page),
      url: site + page.to.measure(landlord.id, measure.id),
      ...(measure.code === null ? {} : {identifier: measure.code}),
      variableMeasured: name,
      ...provenance(source, page),
      ...coverage(series.flatMap(({observations}) => observations.map(periodOf))),
      isPartOf: site + page.to.landlord(landlord.id),
      distribution: [
        download(site + addresses.measureCsv(landlord.id, measure.id), 'text/csv'),
        download(site + addresses.measureJson(landlord.id, measure.id), 'application/json'),
      ],
    },
  ];
}

function organization(landlord: Landlord): JsonLd {
  const site = toWebsite(landlord)?.href;
  return {
    ...CONTEXT,
    '@type': 'Organization',
    name: landlord.name,
    ...(landlord.earlierNames.length > 0 ? {alternateName: landlord.earlierNames} : {}),
    identifier: landlord.code,
    ...(site === undefined ? {} : {url: site}),
  };
}

/** What is made up says so first: a search result shows little more. */
function describe({illustrative}: Landlord, text: {en: string; cy?: string | undefined}, page: Page): string {
  const own = text[page.language] ?? text.en;
  return illustrative === null ? own : `${illustrative[page.language] ?? illustrative.en} ${own}`;
}

function provenance({publisher, url, licence, licenceUrl}: Source, page: Page): JsonLd {
  return {
    creator: {'@type': 'Organization', name: publisher, ...(url === null ? {} : {url})},
    ...(licence === null ? {} : {license: licenceUrl ?? licence}),
    isAccessibleForFree: true,
    inLanguage: page.language === 'cy' ? 'cy-GB' : 'en-GB',
    dateModified: page.release.published,
    version: page.release.id,
  };
}

const periodOf = ({period}: {period: Period}): Period => period;

/** From the first day that any figure is about to the last. */
function coverage(periods: readonly Period[]): JsonLd {
  if (periods.length === 0) return {};
  const start = periods.reduce((least, one) => (one.start < least ? one.start : least), periods[0]?.start ?? '');
  const end = periods.reduce((most, one) => (one.end > most ? one.end : most), '');
  return {temporalCoverage: `${start}/${end}`};
}

function download(contentUrl: string, encodingFormat: string): JsonLd {
  return {'@type': 'DataDownload', encodingFormat, contentUrl};
}
