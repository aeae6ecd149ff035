import {EXAMPLE_LANDLORD, FAULT_WORDS, FAULTS, toMockApi} from '@doorstep/mocks';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/trend-chart/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {waitFor} from 'storybook/test';
import type {WidgetArgs} from './support/create-widget.ts';

const meta: Meta<WidgetArgs> = {title: 'Faults/What readers see'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** How a tile ends up behind a fault; an error where nothing is said. */
const STATE_OF: Record<string, string> = {
  none: 'ready',
  slow: 'ready',
  silent: 'loading',
  'offline-later': 'ready',
  'wrong-word': 'ready',
};

/** The same tile behind every fault. Each asks the server's own app through the client that all widgets use. */
export const Tiles: Story = {
  render: () => html`
    <div class="story-grid">
      ${FAULTS.map(
        (fault) => html`
          <section class="story-cell">
            <h2>${fault}</h2>
            <p>${FAULT_WORDS[fault]}</p>
            <doorstep-kpi-tile
              data-fault=${fault}
              api=${toMockApi(fault)}
              landlord=${EXAMPLE_LANDLORD}
              measure="tsm-tp02"
            ></doorstep-kpi-tile>
          </section>
        `,
      )}
    </div>
  `,
  play: async ({canvasElement}) => {
    const longerThanSlow = {timeout: 8000};
    await waitFor(() => {
      for (const tile of canvasElement.querySelectorAll('doorstep-kpi-tile')) {
        const expected = STATE_OF[tile.dataset['fault'] ?? ''] ?? 'error';
        if (!tile.matches(`:state(${expected})`)) throw new Error(`${tile.dataset['fault']} is not ${expected}`);
      }
    }, longerThanSlow);
  },
};

/** The same chart behind every fault. */
export const Charts: Story = {
  args: {fault: 'error-500'},
  argTypes: {fault: {control: 'select', options: [...FAULTS]}},
  render: ({fault}) => html`
    <div class="story-chart">
      <doorstep-trend-chart
        api=${toMockApi(FAULTS.find((one) => one === fault))}
        landlord=${EXAMPLE_LANDLORD}
        measure="tsm-tp02"
      ></doorstep-trend-chart>
    </div>
  `,
};
