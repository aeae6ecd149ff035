import type {Source} from '@doorstep/contract';
import type {TsmDataset} from '../store/types.ts';

/** The regulator's statistics as a source, with what their licence asks to be said. */
export function toSource(dataset: TsmDataset): Source {
  return {
    name: 'Tenant Satisfaction Measures',
    publisher: 'Regulator of Social Housing',
    url: 'https://www.gov.uk/government/organisations/regulator-of-social-housing/about/statistics',
    licence: 'Open Government Licence v3.0',
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    files: dataset.sources.map(({fileName, sha256}) => ({name: fileName, sha256})),
  };
}
