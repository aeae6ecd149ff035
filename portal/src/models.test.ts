import {describe, expect, it} from 'vitest';
import {readAssetManifest} from './asset-manifest.ts';
import {findLandlords} from './browser/find-landlords.ts';
import {toLetters} from './landing/letters.model.ts';
import {nationalFigures} from './landing/national.model.ts';
import {toLandlordView, toWebsite} from './landlord/landlord.model.ts';
import {splitLead} from './parts/lead-sentence.ts';
import {toStreets} from './parts/streets.model.ts';
import {sampleDocuments, sampleLandlord, sampleObservation} from './testing/sample-documents.ts';

describe('toStreets', () => {
  it.each([
    [0, 0, null],
    [0.3, 1, 'fewer'],
    [71.8, 72, null],
    [99.4, 99, null],
    [99.6, 99, 'more'],
    [100, 100, null],
  ])('%d of 100 fills %d homes', (share, filled, edge) => {
    expect(toStreets(share)).toEqual({filled, empty: 100 - filled, edge});
  });
});

describe('findLandlords', () => {
  const list = ['Kirklees Council', 'Leeds City Council', 'St. Leger’s Homes', 'Leeds Federated'].map((name) => ({
    name,
    others: name === 'Kirklees Council' ? ['Old Hall Homes', '00CZ'] : [],
    href: `/${name}`,
  }));
  const names = (typed: string) => findLandlords(typed, list).map(({name}) => name);

  it('puts names that begin so first, whatever the list says', () => {
    expect(names('lee')).toEqual(['Leeds City Council', 'Leeds Federated', 'Kirklees Council']);
  });
  it('wants every word, in any order, and looks past marks and case', () => {
    expect(names('council LEEDS')).toEqual(['Leeds City Council']);
    expect(names('st legers')).toEqual(['St. Leger’s Homes']);
  });
  it('finds by an earlier name or a code and says which', () => {
    expect(findLandlords('old hall', list)[0]?.by).toBe('Old Hall Homes');
    expect(names('00cz')).toEqual(['Kirklees Council']);
  });
  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('zz')).toEqual([]);
  });
});

describe('toLetters', () => {
  it('sorts by letter and keeps what starts with none apart', () => {
    const groups = toLetters(
      ['Éclair', 'alpha', 'Eve', '3CHA'].map((name) => sampleLandlord({name})),
      'en-GB',
    );
    expect(groups.map(({letter, id}) => [letter, id])).toEqual([
      ['#', 'letter-other'],
      ['A', 'letter-A'],
      ['E', 'letter-E'],
    ]);
    expect(groups[2]?.landlords.map(({name}) => name)).toEqual(['Éclair', 'Eve']);
  });
});

describe('nationalFigures', () => {
  it('takes the median of the newest year', () => {
    expect(nationalFigures(sampleDocuments(), ['tsm-tp01'])).toMatchObject([{median: 71, landlords: 301}]);
  });
  it('leaves out what has none', () => {
    expect(nationalFigures(sampleDocuments(), ['tsm-bs01'])).toEqual([]);
  });
});

describe('toLandlordView', () => {
  it('keeps shared owners apart', () => {
    const {overview} = sampleDocuments({tenures: ['LCRA', 'LCHO']}).landlords[0]!;
    const view = toLandlordView(overview);
    expect(view.sharedOwners).toHaveLength(2);
    expect(view.groups.flatMap(({items}) => items).every(({scope}) => scope.tenure === 'LCRA')).toBe(true);
  });
  it('shows a landlord that reports on shared owners only as its own', () => {
    const view = toLandlordView(sampleDocuments({tenures: ['LCHO']}).landlords[0]!.overview);
    expect(view.sharedOwners).toEqual([]);
    expect(view.main?.scope.tenure).toBe('LCHO');
  });
  it('draws repairs, and what else there is without them', () => {
    const {overview} = sampleDocuments().landlords[0]!;
    expect(toLandlordView(overview).main?.id).toBe('tsm-tp02');
    const items = overview.items.map((item) =>
      item.id === 'tsm-tp02' ? {...item, latest: sampleObservation(null)} : item,
    );
    expect(toLandlordView({...overview, items}).main?.id).toBe('tsm-tp01');
  });
  it('drops a tile without a figure where the same measure has one for other homes', () => {
    const {overview} = sampleDocuments({tenures: ['LCRA', 'combined']}).landlords[0]!;
    const items = overview.items.map((item) =>
      item.scope.tenure === 'combined' ? {...item, latest: sampleObservation(null)} : item,
    );
    expect(toLandlordView({...overview, items}).groups.flatMap((group) => group.items)).toHaveLength(2);
  });
});

describe('toWebsite', () => {
  it.each([
    ['https://larkfield.example/a/b', 'larkfield.example', 'https://larkfield.example/a/b'],
    ['www.larkfield.example', 'www.larkfield.example', 'https://www.larkfield.example'],
    ['To be published in May', 'To be published in May', undefined],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
  ])('%s', (website, text, href) => {
    expect(toWebsite(sampleLandlord({website}))).toEqual({text, href});
  });
});

describe('splitLead', () => {
  it('cuts after the first sentence, not after a decimal point', () => {
    expect(splitLead('No real change. 66.0%; it was 65.9%.')).toEqual(['No real change.', '66.0%; it was 65.9%.']);
    expect(splitLead('It was 65.9%.')).toEqual(['It was 65.9%.', '']);
  });
});

describe('readAssetManifest', () => {
  it('names script, styles and modules loaded at once', () => {
    const manifest = {
      'portal/src/browser/portal.ts': {file: 'assets/p.js', css: ['assets/p.css'], imports: ['_core.js']},
      '_core.js': {file: 'assets/core.js', css: ['assets/core.css']},
    };
    expect(readAssetManifest(manifest)).toEqual({
      script: '/assets/p.js',
      styles: ['/assets/core.css', '/assets/p.css'],
      preload: ['/assets/core.js'],
    });
  });
  it('refuses a build without the portal', () => {
    expect(() => readAssetManifest({})).toThrow(expect.objectContaining({code: 'DS_PORTAL_ASSETS'}));
  });
});
