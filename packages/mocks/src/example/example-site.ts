import type {SiteDocuments, Source} from '@doorstep/contract';
import {computeDocuments} from '@doorstep/server/measure';
import {exampleFacts} from './example-facts.ts';

export {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT} from './example-names.ts';

/** The regulator must not be named as the source of figures that are made up. */
const SOURCE: Source = {
  name: 'Made-up figures for examples',
  publisher: 'Doorstep',
  url: 'https://www.example.org/',
  licence: 'Apache License 2.0',
  licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0',
  files: [],
};

let site: SiteDocuments | undefined;

/** A release of made-up landlords, computed from made-up facts by the server’s own rules: sentences and all. */
export function exampleSite(): SiteDocuments {
  site ??= withSource(
    computeDocuments(exampleFacts(), {id: '2025-11-25-example', published: '2025-11-25', previous: null}),
  );
  return site;
}

function withSource({list, comparisons, landlords}: SiteDocuments): SiteDocuments {
  return {
    list: {...list, sources: [SOURCE]},
    comparisons: comparisons.map((comparison) => ({...comparison, source: SOURCE})),
    landlords: landlords.map(({landlord, release, overview, measures, ...others}) => ({
      ...others,
      landlord,
      release: {...release, sources: [SOURCE]},
      overview: {
        ...overview,
        summary: {en: `${landlord.name}: made-up figures, to look at and to test with.`},
        source: SOURCE,
      },
      measures: measures.map((measure) => ({...measure, source: SOURCE})),
    })),
  };
}
