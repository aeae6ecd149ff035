import type {Form} from '@doorstep/contract';
import {findForm, toForm} from '@doorstep/domain/forms/definitions';
import {describe, expect, it} from 'vitest';
import {createFeedbackPages, renderFeedback} from '../render-feedback.ts';
import {sampleDocuments, sampleLandlord} from '../testing/sample-documents.ts';

const ASSETS = {script: '/assets/portal-1.js', styles: [], preload: []};
const CONTACT = {
  ...{phone: '01632 960101', emergencyPhone: '01632 960999', email: null, address: null, website: null},
  ...{complaint: null, complaintUrl: null},
};
const RELEASE = {id: '2026-07-01-test', published: '2026-07-01'};
const LANDLORD = sampleLandlord({illustrative: {en: 'Made up.', cy: 'Dychmygol.'}});

function makeForm(state: Form['state'], landlord = LANDLORD): Form {
  const setting = {release: RELEASE, landlord, state, contact: CONTACT, keepMonths: 24};
  return toForm(findForm('after-repair')!, setting);
}

function render(form: Form): Map<string, string> {
  const site = sampleDocuments({landlord: form.landlord});
  const landlords = site.landlords.map((one) => ({...one, forms: [form]}));
  const codes = {[form.landlord.id]: ['K7QF-3WTN']};
  const files = renderFeedback({list: site.list, landlords}, {assets: ASSETS, codes});
  return new Map([...files].map(({path, content}) => [path, content]));
}

const pages = createFeedbackPages(sampleDocuments({landlord: LANDLORD}).list, {
  assets: ASSETS,
  contacts: {[LANDLORD.id]: CONTACT},
});
const filled = (words: string) => ({
  form: makeForm('open'),
  language: 'en' as const,
  answers: {fixed: 'no', satisfaction: 'very-dissatisfied', words},
  about: null,
  replyTo: null,
  mayPublish: false,
});

describe('the pages of a landlord’s forms', () => {
  it('stand in both languages, and a form that is off has none of its own', () => {
    const places = ['feedback/index.html', 'feedback/after-repair/index.html'].map((path) => `${LANDLORD.id}/${path}`);
    expect([...render(makeForm('open')).keys()]).toEqual([...places, ...places.map((path) => `cy/${path}`)]);
    const off = render(makeForm('off'));
    expect([...off.keys()]).toEqual([places[0], `cy/${places[0]!}`]);
    for (const page of off.values()) expect(page).not.toContain('<form');
    expect(off.get(places[0]!)).toContain('does not take answers here');
    expect(off.get(places[0]!)).toContain('01632 960101');
  });

  it('show made-up codes for a made-up landlord only', () => {
    const real = sampleLandlord({illustrative: null});
    expect([...render(makeForm('open')).values()].join('')).toContain('K7QF-3WTN</code>');
    expect([...render(makeForm('open', real)).values()].join('')).not.toContain('<code>');
  });

  it('ask every question, with a name for every control, and say when one is to be left out', () => {
    const page = render(makeForm('open')).get(`${LANDLORD.id}/feedback/after-repair/index.html`)!;
    for (const {questions} of makeForm('open').pages)
      for (const {id} of questions) expect(page).toMatch(new RegExp(`\\sname="${id}"`));
    expect(page).toContain('Answer this only if you chose “Yes” for: Was the problem fixed?');
    expect(page).toMatch(/<input\s+name="website2"\s+tabindex="-1"/);
  });
});

describe('the pages that answer a plain form', () => {
  const review = {alarms: ['danger', 'damp'] as const, personal: ['name'], key: 'k'.repeat(20), token: 't'};

  it('carry words as they were written, and let none end a tag', () => {
    const words = 'One.\n\n  "Two" </textarea><img src=x onerror="alert(1)">';
    for (const page of [pages.review(filled(words), review), pages.problem(filled(words), [])]) {
      expect(page).not.toContain('<img');
      expect(page).toContain('One.\n\n  &quot;Two&quot; &lt;/textarea&gt;');
    }
  });

  it('speak of danger before anything is sent, and turn a low score into help and never into a complaint', () => {
    const page = pages.review(filled('gas'), review);
    const at = (words: string) => page.indexOf(words);
    expect(at('Is someone in danger?')).toBeGreaterThan(0);
    expect(at('Is someone in danger?')).toBeLessThan(at('value="send"'));
    expect(page).toContain('Do you want us to put it right?');
    expect(page).toContain('never becomes one by itself');
    expect(
      pages.review({...filled('x'), answers: {fixed: 'yes', satisfaction: 'neither'}}, {...review, alarms: []}),
    ).not.toMatch(/Is someone in danger|put it right\?/);
  });

  it('list every fault with the way to its question', () => {
    const page = pages.problem(filled(''), [{question: 'fixed', fault: 'missing'}]);
    expect(page).toContain('<title>Error: How was your repair?');
    expect(page).toContain('href="#q-fixed"');
    expect(page).toContain('id="q-fixed"');
    expect(page).toMatch(/aria-describedby="q-fixed-hint q-fixed-error"/);
  });

  it('say why nothing was done, with a number to call, for whatever name stands in the address', () => {
    const page = pages.refused('/evil.example', 'cy', 'DS_FEEDBACK_TOO_MANY', CONTACT);
    expect(page).toContain('<html lang="cy-GB">');
    expect(page).toContain('01632 960101');
    expect(page).not.toMatch(/href="\/*evil/);
    expect(page).not.toContain('href="//');
  });
});
