import {expect} from '@esm-bundle/chai';
import {emulateMedia} from '@web/test-runner-commands';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import '../kpi-tile/define.ts';
import './define.ts';

/** A colour around a tile, as a landlord's page has it. */
async function show(brand: string): Promise<{source: HTMLElement; linkColor: () => string}> {
  const source = document.createElement('doorstep-brand');
  source.setAttribute('color', brand);
  const tile = document.createElement('doorstep-kpi-tile');
  Object.assign(tile, {item: TILE_EXAMPLES.survey.item, href: '/x'});
  source.append(tile);
  document.body.append(source);
  await tile.updateComplete;
  const link = tile.shadowRoot?.querySelector('a');
  if (!link) throw new Error('The tile has no link');
  return {source, linkColor: () => getComputedStyle(link).color};
}

const until = async (test: () => boolean) => {
  for (let tries = 0; tries < 100 && !test(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('<doorstep-brand>', () => {
  const warn = console.warn;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => void said.push(text);
  });
  afterEach(async () => {
    console.warn = warn;
    document.body.replaceChildren();
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  });

  it('colours the widgets inside it, readable in light and dark, and says what was changed', async () => {
    await emulateMedia({colorScheme: 'light'});
    const {linkColor, source} = await show('#00a3a1');
    await until(() => source.style.length > 0);
    const light = linkColor();
    expect(said.join()).to.match(/#00a3a1 was 2\.\d to 1/);
    await emulateMedia({colorScheme: 'dark'});
    expect(linkColor()).not.to.equal(light);
    await emulateMedia({forcedColors: 'active'});
    expect(linkColor()).not.to.equal(light);
    source.removeAttribute('color');
    await until(() => source.style.length === 0);
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    expect(linkColor()).to.equal('rgb(90, 42, 85)');
  });

  it('takes every colour that CSS knows', async () => {
    const {source, linkColor} = await show('#0b6e4f');
    const taken = linkColor();
    expect(taken).to.equal('rgb(11, 110, 79)');
    for (const same of ['rgb(11 110 79)', 'hsl(161.2 81.8% 23.7%)', 'oklch(0.47833 0.09751 164.85)']) {
      source.setAttribute('color', '#5a2a55');
      source.setAttribute('color', same);
      const [near = [], exact = []] = [linkColor(), taken].map((text) => text.match(/\d+/g)?.map(Number) ?? []);
      expect(near).to.have.length(3);
      near.forEach((one, at) => expect(Math.abs(one - (exact[at] ?? 0)), `${same}: ${near.join()}`).to.be.lessThan(2));
    }
    source.setAttribute('color', 'navy');
    expect(linkColor()).to.equal('rgb(0, 0, 128)');
    // Brighter than this screen can show.
    source.setAttribute('color', 'color(display-p3 0 0.45 0)');
    expect(linkColor()).to.match(/^rgb\(0, 1\d\d, \d+\)$/);
    expect(said).to.deep.equal([]);
  });

  it('knows what is no colour, and what lets the page show through', async () => {
    for (const color of ['bluish', 'var(--brand)', 'inherit', '', 'red, blue'])
      expect((await show(color)).linkColor(), color).to.equal('rgb(90, 42, 85)');
    expect(said.filter((text) => text.includes('is no CSS colour'))).to.have.length(5);
    const {linkColor} = await show('#5a2a5580');
    expect(said.join()).to.include('lets the page show through');
    expect(linkColor()).to.equal('rgb(90, 42, 85)');
  });

  it('keeps its own colour and says why when a colour cannot be read', async () => {
    const {linkColor} = await show('#ffff00');
    await until(() => said.length > 0);
    expect(said.join()).to.match(/too pale to be read on a light page/);
    expect(linkColor()).to.equal('rgb(90, 42, 85)');
  });
});
