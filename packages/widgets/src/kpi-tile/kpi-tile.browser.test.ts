import {expect} from '@esm-bundle/chai';
import {emulateMedia} from '@web/test-runner-commands';
import {EMERGENCIES, LARKFIELD, REPAIRS} from '../examples/larkfield.ts';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {overviewOf} from '../testing/overview-of.ts';
import {countInk} from '../testing/screenshot.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {TILE_EXAMPLES} from './kpi-tile.examples.ts';

const shadowText = (element: Element) => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

checkEverywhere('doorstep-kpi-tile');

describe('<doorstep-kpi-tile>', () => {
  const server = useServer({'overview.json': overviewOf(REPAIRS, EMERGENCIES)});

  it('shows what the document says and never recomputes it', async () => {
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.survey, server);
    expect(shadowText(tile)).to.include('73% of tenants asked, 2024/25');
    expect(shadowText(tile)).to.include('No real change. It was 70% in 2023/24.');
    expect(shadowText(tile)).to.include('608 answered. The true figure is likely to be between 69% and 76%.');
  });

  it('says why a figure is missing, with no figure, zero or dash', async () => {
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.suppressed, server);
    expect(shadowText(tile)).to.include('Not shown. There is no figure for 2024/25. Too few people are behind it');
    expect(tile.shadowRoot?.querySelector('[part=value]')).to.equal(null);
    expect(shadowText(tile)).not.to.match(/\b0\b|[–—]|NaN/);
    expect(tile.matches(':state(empty)')).to.equal(true);
  });

  it('makes one request for a page of tiles', async () => {
    document.body.innerHTML = `<doorstep-source api="https://one.example" landlord="${LARKFIELD.id}">
      <doorstep-kpi-tile measure="${REPAIRS.id}"></doorstep-kpi-tile>
      <doorstep-kpi-tile measure="${EMERGENCIES.id}"></doorstep-kpi-tile>
      <doorstep-kpi-tile measure="${REPAIRS.id}" compact></doorstep-kpi-tile></doorstep-source>`;
    const tiles = [...document.querySelectorAll('doorstep-kpi-tile')];
    await Promise.all(tiles.map(settled));
    expect(server.asked).to.deep.equal([`https://one.example/${LARKFIELD.id}/v1/overview.json`]);
    expect(tiles.map(({shadowRoot}) => shadowRoot?.querySelector('[part=value]')?.textContent)).to.deep.equal([
      '73%',
      '99%',
      '73%',
    ]);
  });

  it('reads again when the source around it changes, and an own attribute wins', async () => {
    document.body.innerHTML = `<doorstep-source api="https://two.example" landlord="a">
      <doorstep-kpi-tile measure="${REPAIRS.id}"></doorstep-kpi-tile>
      <doorstep-kpi-tile measure="${REPAIRS.id}" landlord="own"></doorstep-kpi-tile></doorstep-source>`;
    const tiles = [...document.querySelectorAll('doorstep-kpi-tile')];
    await Promise.all(tiles.map(settled));
    document.querySelector('doorstep-source')?.setAttribute('landlord', 'b');
    await Promise.all(tiles.map(settled));
    document.querySelector('doorstep-source')?.setAttribute('release', 'r1');
    await Promise.all(tiles.map(settled));
    const paths = server.asked.map((address) => new URL(address).pathname);
    expect(paths).to.deep.equal([
      '/a/v1/overview.json',
      '/own/v1/overview.json',
      '/b/v1/overview.json',
      '/b/releases/r1/v1/overview.json',
      '/own/releases/r1/v1/overview.json',
    ]);
  });

  it('says that it did not load, tries again, and tells the page', async () => {
    const events: string[] = [];
    const note = (event: Event) => events.push(event.type);
    for (const type of ['doorstep-load', 'doorstep-error']) document.body.addEventListener(type, note);
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.error, server);
    expect(shadowText(tile)).to.include('This figure did not load. It is not lost.');
    expect(tile.matches(':state(error)')).to.equal(true);
    server.mode = 'answers';
    tile.shadowRoot?.querySelector('button')?.click();
    await settled(tile);
    expect(shadowText(tile)).to.include('73%');
    expect(tile.matches(':state(ready)')).to.equal(true);
    expect(document.activeElement === tile).to.equal(true);
    expect(events).to.deep.equal(['doorstep-error', 'doorstep-load']);
    for (const type of ['doorstep-load', 'doorstep-error']) document.body.removeEventListener(type, note);
  });

  it('shows the last good copy with its day when a newer read fails', async () => {
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.stale, server);
    expect(shadowText(tile))
      .to.include('73%')
      .and.to.match(/Saved \d+ \w+ \d{4}\. We cannot get the newest figure now\./);
    expect(tile.matches(':state(stale)')).to.equal(true);
  });

  it('keeps the fallback content until there is a figure', async () => {
    server.mode = 'never';
    document.body.innerHTML = `<doorstep-kpi-tile api="https://three.example" landlord="a" measure="${REPAIRS.id}"><p>Fallback</p></doorstep-kpi-tile>`;
    const tile = document.querySelector('doorstep-kpi-tile') as HTMLElementTagNameMap['doorstep-kpi-tile'];
    await settled(tile);
    expect(tile.querySelector('p')?.checkVisibility()).to.equal(true);
    tile.item = REPAIRS;
    await settled(tile);
    expect(tile.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(server.asked).to.have.length(1);
  });

  it('fetches nothing when the figure is given, and starts again where it was put back', async () => {
    const readable = {api: 'https://five.example', landlord: LARKFIELD.id, measure: REPAIRS.id};
    const given = await showExample('doorstep-kpi-tile', {...TILE_EXAMPLES.survey, attributes: readable}, server);
    expect(server.asked).to.deep.equal([]);
    server.mode = 'never';
    given.remove();
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.loading, server);
    tile.remove();
    server.mode = 'answers';
    resetReaders();
    document.body.append(tile);
    await settled(tile);
    expect(shadowText(tile)).to.include('73%');
  });

  it('shows every state in its own words', async () => {
    const seen = new Map<string, string>();
    for (const [name, example] of Object.entries(TILE_EXAMPLES)) {
      const tile = await showExample('doorstep-kpi-tile', example, server);
      const words = `${shadowText(tile)} ${tile.hasAttribute('compact')} ${tile.shadowRoot?.querySelectorAll('a').length}`;
      expect(seen.get(words), `${name} looks like another`).to.equal(undefined);
      seen.set(words, name);
      tile.remove();
      server.mode = 'answers';
    }
  });

  it('draws its signs and its strip in forced colours too', async () => {
    await emulateMedia({forcedColors: 'active'});
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.better, server);
    const signs = [...(tile.shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(signs.length).to.be.at.least(4);
    for (const sign of signs) expect(await countInk(sign), sign.outerHTML).to.be.greaterThan(0.02);
  });
});
