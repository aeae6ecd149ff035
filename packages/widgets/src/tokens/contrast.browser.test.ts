import {expect} from '@esm-bundle/chai';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import '../kpi-tile/define.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import {FakeServer, showExample} from '../testing/show-example.ts';

const colourOf = (element: Element | null | undefined, name: string) =>
  element ? getComputedStyle(element).getPropertyValue(name) : 'none';

describe('what a reader’s device asks for', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
    await emulateMedia({colorScheme: 'light'});
    await executeServerCommand('emulate-contrast', {contrast: 'no-preference'});
  });

  it('with more contrast every soft colour is ink, light and dark, whatever the page has set', async () => {
    document.documentElement.style.setProperty('--doorstep-color-ink-soft', '#999999');
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.survey, new FakeServer());
    const [card, soft] = ['.card', '.small'].map((selector) => tile.shadowRoot?.querySelector(selector));
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({colorScheme});
      await executeServerCommand('emulate-contrast', {contrast: 'no-preference'});
      expect(colourOf(soft, 'color'), colorScheme).to.equal('rgb(153, 153, 153)');
      await executeServerCommand('emulate-contrast', {contrast: 'more'});
      expect(colourOf(soft, 'color'), colorScheme).to.equal(colourOf(card, 'color'));
      expect(colourOf(card, 'border-bottom-color'), colorScheme).to.equal(colourOf(card, 'color'));
    }
  });

  it('where a page is dense, cards have less room in them and the same words', async () => {
    const tile = await showExample('doorstep-kpi-tile', TILE_EXAMPLES.survey, new FakeServer());
    const roomy = tile.offsetHeight;
    const said = tile.shadowRoot?.textContent;
    document.documentElement.style.setProperty('--doorstep-density', '0.6');
    expect(tile.offsetHeight).to.be.lessThan(roomy);
    expect(tile.shadowRoot?.textContent).to.equal(said);
  });
});
