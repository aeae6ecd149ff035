import {expect} from '@esm-bundle/chai';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {PASSPORT_EXAMPLES} from './passport.examples.ts';

const TAG = 'doorstep-passport';
const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shadowText = (element: Element) => textOf(element.shadowRoot as unknown as Element);

checkEverywhere('doorstep-passport');

describe('<doorstep-passport>', () => {
  const server = useServer({'/measures/tsm-tp02.json': PASSPORT_EXAMPLES.facts.data});

  it('says facts, source, licence and release, and only the release in fixed letters', async () => {
    const passport = await showExample(TAG, PASSPORT_EXAMPLES.facts, server);
    expect(all(passport, 'dt').map(textOf)).to.deep.equal([
      'What it counts',
      'Out of',
      'How we asked',
      'Checked by',
      'Source',
      'Licence',
      'Release',
    ]);
    expect(all(passport, 'dd').map(textOf).slice(-3)).to.deep.equal([
      'Doorstep: Illustrative figures',
      'Apache-2.0',
      'illustrative-2025, published 26 November 2025',
    ]);
    const fixed = all(passport, '*').filter((one) => getComputedStyle(one).fontFamily.includes('monospace'));
    expect(fixed.map(textOf)).to.deep.equal(['illustrative-2025']);
    expect(shadowText(passport)).to.include('Larkfield Homes is made up.');
  });

  it('puts labels beside facts from 460 pixels of its place, above them below', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const passport = await showExample(TAG, PASSPORT_EXAMPLES.facts, server);
    place.append(passport);
    for (const [width, isBeside] of [
      [459, false],
      [460, true],
    ] as const) {
      place.setAttribute('style', `width: ${width}px`);
      const [label, fact] = all(passport, 'dt, dd').map((one) => one.getBoundingClientRect());
      expect((fact?.top ?? 0) < (label?.bottom ?? 0), `at ${width}`).to.equal(isBeside);
    }
  });

  it('says that the landlord says nothing, that it did not load, and what is not published', async () => {
    const none = await showExample(TAG, PASSPORT_EXAMPLES.noFacts, server);
    expect(shadowText(none)).to.include('The landlord has not said how this is counted.');
    expect(none.matches(':state(empty)')).to.equal(true);
    const passport = await showExample(TAG, PASSPORT_EXAMPLES.error, server);
    expect(shadowText(passport)).to.include('This figure did not load. It is not lost.');
    server.mode = 'answers';
    (all(passport, 'button')[0] as HTMLElement).click();
    await settled(passport);
    expect(all(passport, 'dt')).to.have.length(7);
    passport.measure = 'another';
    await settled(passport);
    expect(shadowText(passport)).to.include('Not shown. The landlord does not publish this figure.');
    for (const broken of [{}, 'x', {...PASSPORT_EXAMPLES.facts.data, passport: {facts: [1]}}]) {
      resetReaders();
      server.documents = {'/measures/tsm-tp02.json': broken};
      const other = await showExample(TAG, PASSPORT_EXAMPLES.stale, server);
      expect(shadowText(other)).to.include('This figure did not load.');
    }
  });
});
