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

  it('keeps its own colour and says why when a colour cannot be read', async () => {
    const {linkColor} = await show('#ffff00');
    await until(() => said.length > 0);
    expect(said.join()).to.match(/too pale to be read on a light page/);
    expect(linkColor()).to.equal('rgb(90, 42, 85)');
  });
});
