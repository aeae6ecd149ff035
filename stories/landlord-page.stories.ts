import type {OverviewItem} from '@doorstep/contract';
import {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT, exampleSite, toMockApi} from '@doorstep/mocks';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/source/define';
import '@doorstep/widgets/trend-chart/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {WidgetArgs} from './support/create-widget.ts';

const meta: Meta<WidgetArgs> = {
  title: 'Pages/A landlord',
  args: {landlord: EXAMPLE_LANDLORD},
  argTypes: {landlord: {control: 'select', options: exampleSite().landlords.map(({landlord}) => landlord.id)}},
};
export default meta;

type Story = StoryObj<WidgetArgs>;

function itemsOf(landlord: unknown): readonly OverviewItem[] {
  return exampleSite().landlords.find((one) => one.landlord.id === landlord)?.overview.items ?? [];
}

/** Every tile of one landlord. However many there are, they make one request. */
export const TilesOfOneLandlord: Story = {
  render: ({landlord}, {globals}) => html`
    <doorstep-source api=${toMockApi()} landlord=${landlord} language=${globals['language']}>
      <div class="story-grid">
        ${itemsOf(landlord).map(
          ({id, scope}) => html`<doorstep-kpi-tile measure=${id} scope=${scope.id}></doorstep-kpi-tile>`,
        )}
      </div>
    </doorstep-source>
  `,
  play: async ({canvasElement, args}) => {
    const tiles = [...canvasElement.querySelectorAll('doorstep-kpi-tile')];
    await expect(tiles.length).toBe(itemsOf(args['landlord']).length);
    await waitFor(() => {
      for (const tile of tiles) if (!tile.matches(':state(ready), :state(empty)')) throw new Error('A tile waits');
    });
  },
};

/** A landlord whose survey the regulator left out: the reason stands where the figure would be. */
export const LeftOutByTheRegulator: Story = {...TilesOfOneLandlord, args: {landlord: EXAMPLE_LEFT_OUT}};

/** The same tiles small, for the side of a page. */
export const CompactTiles: Story = {
  render: ({landlord}, {globals}) => html`
    <doorstep-source api=${toMockApi()} landlord=${landlord} language=${globals['language']}>
      <div class="story-narrow">
        ${itemsOf(landlord)
          .slice(0, 5)
          .map(({id, scope}) => html`<doorstep-kpi-tile compact measure=${id} scope=${scope.id}></doorstep-kpi-tile>`)}
      </div>
    </doorstep-source>
  `,
};

/** A page with a look of its own around widgets: other colours and letters, a root size of 10 px, rules for every element. */
export const HostPage: Story = {
  // Its style sheet must not reach the other stories of a guide.
  parameters: {docs: {story: {inline: false, height: '70rem'}}},
  render: ({landlord}) => html`
    <style>
      :root {
        font-size: 10px;
      }
      .host {
        --doorstep-text-base: 17px;
        --doorstep-color-brand: #00563f;
        --doorstep-color-us: #00563f;
        --doorstep-font: Georgia, serif;
      }
      #storybook-root p,
      #storybook-root b,
      #storybook-root h3 {
        color: red;
        font: 700 30px monospace;
      }
    </style>
    <doorstep-source class="host" api=${toMockApi()} landlord=${landlord}>
      <div class="story-grid">
        <doorstep-kpi-tile measure="tsm-tp02"></doorstep-kpi-tile>
        <doorstep-kpi-tile measure="tsm-rp01"></doorstep-kpi-tile>
      </div>
      <doorstep-trend-chart measure="tsm-tp02"></doorstep-trend-chart>
    </doorstep-source>
  `,
};
