import {MeasureDocumentSchema, OverviewSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {contentPolicy, pageHeaders, styleHash} from './content-policy.ts';
import {createPage, renderLandlord, renderSite} from './render-site.ts';
import {sampleDocuments, sampleLandlord} from './testing/sample-documents.ts';

const ASSETS = {script: '/assets/portal-1.js', styles: ['/assets/portal-1.css'], preload: []};

function render(documents = sampleDocuments(), site: string | null = null): Map<string, string> {
  return new Map([...renderSite(documents, {assets: ASSETS, site})].map(({path, content}) => [path, content]));
}

describe('renderSite', () => {
  it('is tried with documents that follow the contract', () => {
    const {overview, measures} = sampleDocuments().landlords[0]!;
    expect(OverviewSchema.safeParse(overview).success).toBe(true);
    expect(measures.every((document) => MeasureDocumentSchema.safeParse(document).success)).toBe(true);
  });

  it('draws a page for the site, the landlord and each measure', () => {
    const paths = [...render().keys()];
    const english = [
      'index.html',
      'about/index.html',
      'accessibility/index.html',
      'privacy/index.html',
      '404.html',
      'larkfield-homes/index.html',
      'larkfield-homes/measures/tsm-tp01/index.html',
      'larkfield-homes/measures/tsm-tp02/index.html',
    ];
    for (const path of ['robots.txt', 'icon.svg', ...english, ...english.map((path) => `cy/${path}`)])
      expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('links every page to itself in the other language, last in its navigation', () => {
    const pages = render();
    expect(pages.get('larkfield-homes/index.html')).toContain(
      '<a href="/cy/larkfield-homes/" hreflang="cy" lang="cy">Cymraeg</a></li>',
    );
    expect(pages.get('cy/larkfield-homes/index.html')).toContain(
      '<a href="/larkfield-homes/" hreflang="en" lang="en">English</a></li>',
    );
    const nav = /<nav aria-label="Prif">([\s\S]*?)<\/nav>/.exec(pages.get('cy/about/index.html') ?? '')?.[1] ?? '';
    expect(nav.trimEnd().split('<li>').at(-1)).toContain('lang="en"');
  });

  it('keeps a reader of Welsh in Welsh: no link of a Welsh page but its last leads to a page in English', () => {
    for (const [path, page] of render()) {
      if (!path.startsWith('cy/')) continue;
      const links = [...page.matchAll(/<a [^>]*href="(\/[^"]*\/)"[^>]*>/g)].filter(
        ([tag]) => !tag.includes('lang="en"'),
      );
      for (const [, href] of links) expect(href, path).toMatch(/^\/cy\//);
    }
  });

  it('gives the same bytes for the same documents', () => {
    expect(render()).toEqual(render());
  });

  it('allows every inline style by its hash, and has no style attribute and no script of its own', () => {
    // With an address of its own, a site also describes its data.
    const pages = [...render(sampleDocuments(), 'https://figures.example.org')].filter(([path]) =>
      path.endsWith('.html'),
    );
    expect(pages.some(([, page]) => page.includes('<script type="application/ld+json">'))).toBe(true);
    const styles = pages.flatMap(([, page]) =>
      [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css ?? ''),
    );
    expect(styles.length).toBeGreaterThan(2);
    for (const css of styles) expect(contentPolicy()).toContain(styleHash(css));
    for (const [path, page] of pages) {
      expect(page, path).not.toMatch(/\sstyle=/);
      expect(page, path).not.toMatch(/\son[a-z]+=/);
      const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(
        scripts.every((attributes) => /^ type="application\/(?:ld\+)?json"|src="\/assets\//.test(attributes ?? '')),
        path,
      ).toBe(true);
      expect(page, path).toContain(`content="${contentPolicy().replaceAll("'", '&#39;')}"`);
    }
  });

  it('has one policy without anything unsafe, in pages and headers', () => {
    expect(contentPolicy()).not.toContain('unsafe');
    expect(contentPolicy()).toContain("require-trusted-types-for 'script'");
    expect(pageHeaders()['content-security-policy']).toBe(contentPolicy());
  });

  it('lets no name end a tag, an attribute or the data block', () => {
    const name = '</script><img src=x onerror="alert(1)">';
    const pages = [...render(sampleDocuments({landlord: sampleLandlord({name})})).values()];
    expect(pages.join('')).toContain('&lt;/script&gt;');
    for (const page of pages) expect(page).not.toContain('<img');
  });

  it('compares with the latest year only', () => {
    const page = render().get('larkfield-homes/measures/tsm-tp02/index.html') ?? '';
    const peers = page.slice(page.indexOf('id="peers"'), page.indexOf('id="question"'));
    expect(peers).toContain('71.0%');
    expect(peers).not.toContain('70.0%');
    expect(peers).toContain('Compared in 2024-25.');
  });

  it('asks the question with the name of the landlord in it', () => {
    const page = render().get('larkfield-homes/measures/tsm-tp01/index.html');
    expect(page).toContain('with the service provided by Larkfield Homes?');
  });

  it('says why a figure is missing, and draws neither homes nor a margin for it', () => {
    const page = render(sampleDocuments({value: null})).get('larkfield-homes/measures/tsm-tp02/index.html') ?? '';
    expect(page).not.toContain('class="homes"');
    expect(page).not.toContain('id="margin"');
    expect(page).not.toMatch(/NaN|>0%</);
  });

  it('tells shared owners apart', () => {
    const pages = render(sampleDocuments({tenures: ['LCRA', 'LCHO']}));
    expect(pages.get('larkfield-homes/index.html')).toContain('id="shared-owners"');
    expect(pages.get('larkfield-homes/measures/tsm-tp01/index.html')).toContain('id="scope-LCHO"');
  });

  it('marks English words on a page of another language', () => {
    const documents = sampleDocuments();
    const page = createPage(documents.list, {assets: ASSETS, language: 'cy'});
    const [home] = renderLandlord(documents.landlords[0]!, page);
    expect(home?.content).toContain('<html lang="cy-GB">');
    expect(home?.content).toContain('<span lang="en">72 of every 100 tenants are satisfied overall</span>');
  });
});
