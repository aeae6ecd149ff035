import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {LARKFIELD} from '../examples/larkfield.ts';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {countInk} from '../testing/screenshot.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {SCORECARD_EXAMPLES} from './scorecard.examples.ts';

const TAG = 'doorstep-scorecard';
const all = (element: Element, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(selector) ?? [])].filter((one) =>
    one.checkVisibility(),
  );
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shadowText = (element: Element) => textOf(element.shadowRoot as unknown as Element);

checkEverywhere('doorstep-scorecard');

describe('<doorstep-scorecard>', () => {
  const server = useServer({'/scorecards/repairs.json': SCORECARD_EXAMPLES.pair.data});

  it('is a table with heads from 640 pixels of its place, and a list below', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const card = await showExample(TAG, SCORECARD_EXAMPLES.pair, server);
    place.append(card);
    for (const [width, table, items] of [
      [639, 0, 6],
      [640, 1, 0],
    ] as const) {
      place.setAttribute('style', `width: ${width}px`);
      expect(all(card, 'table'), `at ${width}`).to.have.length(table);
      expect(all(card, 'li'), `at ${width}`).to.have.length(items);
    }
    expect(all(card, 'thead th').map(textOf)).to.deep.equal([
      'Measure',
      'Latest',
      'Target',
      'Did it change?',
      'Over time',
      'What we are doing',
    ]);
    expect(all(card, 'th[scope=rowgroup]').map(textOf)).to.deep.equal(['Residents', 'How we work', 'Money']);
    expect(all(card, 'tr.first, tr.last').map((row) => textOf(row.querySelector('th')))).to.deep.equal([
      'Days to finish a repair Read with: Fixed on the first visit, 89.2%',
      'Fixed on the first visit Read with: Days to finish a repair, 21.8',
    ]);
  });

  it('says the same of every measure in table and list', async () => {
    const card = await showExample(TAG, SCORECARD_EXAMPLES.pair, server);
    const rows = [...(card.shadowRoot?.querySelectorAll('tr:has(td)') ?? [])];
    const items = [...(card.shadowRoot?.querySelectorAll('li') ?? [])];
    expect(rows).to.have.length(6);
    const signs = (one: Element) => [...one.querySelectorAll('.st b')].map(textOf).sort();
    rows.forEach((row, index) => expect(signs(items[index]!)).to.deep.equal(signs(row)));
    const [figure, item] = [rows[2]?.querySelector('[part=value]'), items[2]?.querySelector('.top b')];
    expect([textOf(figure), textOf(item)]).to.deep.equal(['21.8', '21.8']);
  });

  it('says why a figure is missing, with no figure and no drawing', async () => {
    const card = await showExample(TAG, SCORECARD_EXAMPLES.nothingShown, server);
    const [row] = all(card, 'tr:has(td)');
    expect(textOf(row)).to.include('Not shown. Too few people are behind it to show it safely.');
    expect(all(card, '[part=value], [part=chart]')).to.deep.equal([]);
    expect(card.matches(':state(empty)')).to.equal(true);
    const none = await showExample(TAG, SCORECARD_EXAMPLES.noMeasures, server);
    expect(shadowText(none)).to.include('Not shown. There is no measure on this scorecard.');
    expect(none.matches(':state(empty)')).to.equal(true);
  });

  it('reads its scorecard by id, fails in words, tries again, and keeps a good copy', async () => {
    const card = await showExample(TAG, SCORECARD_EXAMPLES.error, server);
    expect(shadowText(card)).to.include('This figure did not load. It is not lost.');
    server.mode = 'answers';
    card.shadowRoot?.querySelector('button')?.click();
    await settled(card);
    expect(server.asked.at(-1)).to.match(new RegExp(`/${LARKFIELD.id}/v1/scorecards/repairs\\.json$`));
    expect(card.matches(':state(ready)')).to.equal(true);
    const old = await showExample(TAG, SCORECARD_EXAMPLES.stale, server);
    expect(shadowText(old)).to.match(/Saved \d+ \w+ \d{4}\. We cannot get the newest figure now\./);
    expect(all(old, 'tr:has(td)')).to.have.length(6);
    server.mode = 'answers';
    card.scorecard = 'another';
    await settled(card);
    expect(shadowText(card)).to.include('Not shown. The landlord does not publish this figure.');
  });

  it('shows an error, not a broken card, for a document that is not one', async () => {
    for (const broken of [
      {},
      [],
      {...SCORECARD_EXAMPLES.pair.data, perspectives: null},
      'x',
      {...SCORECARD_EXAMPLES.pair.data, flags: [{}]},
    ]) {
      resetReaders();
      server.documents = {'/scorecards/repairs.json': broken};
      const card = await showExample(TAG, {...SCORECARD_EXAMPLES.error, reading: 'fails-later'}, server);
      expect(shadowText(card), JSON.stringify(broken).slice(0, 40)).to.include('did not load');
      card.remove();
    }
  });

  it('is reached by keyboard: the table, then each name that is a link', async () => {
    const card = await showExample(TAG, SCORECARD_EXAMPLES.links, server);
    const before = document.createElement('button');
    before.textContent = 'Before';
    card.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(card.shadowRoot?.activeElement?.className).to.equal('scroll');
    await sendKeys({press: 'Tab'});
    expect(card.shadowRoot?.activeElement?.getAttribute('href')).to.equal('#tsm-tp02');
  });

  it('draws its signs and lines in forced colours too', async () => {
    await emulateMedia({forcedColors: 'active'});
    const card = await showExample(TAG, SCORECARD_EXAMPLES.pair, server);
    const drawn = all(card, 'svg');
    expect(drawn.length).to.be.at.least(12);
    for (const one of drawn) expect(await countInk(one), one.outerHTML).to.be.greaterThan(0.01);
  });
});
