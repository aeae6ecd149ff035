import type {FormContact} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {renderSite} from '../render-site.ts';
import {sampleDocuments, sampleLandlord} from '../testing/sample-documents.ts';
import {toPath} from './code.ts';
import {toPaperView} from './paper.model.ts';

const ASSETS = {script: '/assets/portal-1.js', styles: ['/assets/portal-1.css'], preload: []};
const SITE = 'https://figures.example.org';

function render(documents = sampleDocuments(), site: string | null = SITE): Map<string, string> {
  return new Map([...renderSite(documents, {assets: ASSETS, site})].map(({path, content}) => [path, content]));
}

const CONTACT: FormContact = {
  ...{phone: '01632 960101', emergencyPhone: '01632 960999', email: 'a@b.example', address: '1 Lark Street'},
  ...{website: null, complaint: null, complaintUrl: null},
};

describe('leaflet and poster', () => {
  it('show the figure with what it rests on, and a code with its address in letters', () => {
    const pages = render();
    for (const path of ['larkfield-homes/leaflet/index.html', 'larkfield-homes/poster/index.html']) {
      const page = pages.get(path) ?? '';
      expect(page).toContain('72 of 100');
      expect(page).toContain(
        '608 answered. Not everyone was asked, so the true figure is likely to be between 69.0% and 75.0%.',
      );
      expect(page).toContain('aria-label="Code for figures.example.org/larkfield-homes"');
      expect(page.replace(/<wbr \/>|<\?>/g, '')).toContain('>figures.example.org/larkfield-homes</a>');
    }
    expect(pages.get('larkfield-homes/index.html')).toContain('href="/larkfield-homes/poster/"');
  });

  it('lead to what can be sent, and say how else, where the landlord takes answers', () => {
    const documents = sampleDocuments();
    const form = {state: 'open', contact: CONTACT} as (typeof documents.landlords)[0]['forms'][0];
    const [one] = documents.landlords;
    const pages = render({...documents, landlords: [{...one!, forms: [form]}]});
    const leaflet = pages.get('cy/larkfield-homes/leaflet/index.html') ?? '';
    expect(leaflet).toContain('Cod ar gyfer figures.example.org/cy/larkfield-homes/feedback');
    expect(leaflet).toContain('Mewn argyfwng, ddydd neu nos: 01632 960999');
    expect(pages.get('larkfield-homes/poster/index.html')).toContain('How did your repair go?');
  });

  it('have no code where the site does not know its own address', () => {
    const page = render(sampleDocuments(), null).get('larkfield-homes/leaflet/index.html') ?? '';
    expect(page).toContain('72 of 100');
    expect(page).not.toMatch(/class="code"|null|undefined/);
  });

  it('say that the landlord is made up, on the sheet itself', () => {
    const landlord = sampleLandlord({illustrative: {en: 'It is made up.'}});
    const page = render(sampleDocuments({landlord})).get('larkfield-homes/poster/index.html') ?? '';
    expect(page.slice(page.indexOf('<article'))).toContain('It is made up.');
    expect(page).not.toContain('used under the Open Government Licence');
  });

  it('are of rented homes only, and are not there without a figure', () => {
    expect(toPaperView(sampleDocuments({value: null}).landlords[0]!)).toBeUndefined();
    expect(toPaperView(sampleDocuments({tenures: ['LCHO']}).landlords[0]!)).toBeUndefined();
    const both = toPaperView(sampleDocuments({tenures: ['LCRA', 'LCHO']}).landlords[0]!);
    expect(both?.figures.map(({item}) => item.scope.tenure)).toEqual(['LCRA', 'LCRA']);
    const pages = render(sampleDocuments({value: null}));
    expect([...pages.keys()].filter((path) => /leaflet|poster/.test(path))).toEqual([]);
    expect(pages.get('larkfield-homes/index.html')).not.toContain('/leaflet/');
  });
});

describe('a code', () => {
  it('is drawn bar by bar, each run of dark modules once', () => {
    expect(
      toPath([
        [true, true, false, true],
        [false, false, false, false],
        [false, true, true, true],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });
});
