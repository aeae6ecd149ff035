import {EXAMPLE_LANDLORD, exampleSite, toMockApi} from '@doorstep/mocks';
import '@doorstep/widgets/brand/define';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/source/define';
import '@doorstep/widgets/trend-chart/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Source',
  component: 'doorstep-source',
  tags: ['autodocs'],
  args: {api: toMockApi(), landlord: EXAMPLE_LANDLORD, language: 'en'},
  argTypes: {language: ARG_TYPES['language'] ?? {}},
};
export default meta;

type Story = StoryObj<WidgetArgs>;

const textOf = (widget: Element | null) => widget?.shadowRoot?.textContent ?? '';

/** Says once, for everything inside it, where figures come from. */
export const AroundWidgets: Story = {
  render: ({api, landlord, language}) => html`
    <doorstep-source api=${api} landlord=${landlord} language=${language}>
      <div class="story-grid">
        <doorstep-kpi-tile measure="tsm-tp02"></doorstep-kpi-tile>
        <doorstep-kpi-tile measure="tsm-rp02-emergency"></doorstep-kpi-tile>
        <doorstep-trend-chart measure="tsm-tp02"></doorstep-trend-chart>
      </div>
    </doorstep-source>
  `,
};

/** An attribute on a widget wins over the source around it. */
export const WidgetWins: Story = {
  render: ({api, landlord}) => html`
    <doorstep-source api=${api} landlord=${landlord}>
      <div class="story-grid">
        <doorstep-kpi-tile measure="tsm-tp02"></doorstep-kpi-tile>
        <doorstep-kpi-tile measure="tsm-tp02" landlord="example-homes-2"></doorstep-kpi-tile>
      </div>
    </doorstep-source>
  `,
  play: async ({canvasElement}) => {
    const [own, other] = canvasElement.querySelectorAll('doorstep-kpi-tile');
    await waitFor(() => expect(textOf(own!)).toContain('598 answered'));
    await waitFor(() => expect(textOf(other!)).toContain('700 answered'));
  },
};

/** A landlord's own colour: made darker until its links can be read, and the console says by how much. */
export const OwnColour: Story = {
  render: ({api, landlord}) => html`
    <doorstep-brand color="#00a3a1">
      <doorstep-source api=${api} landlord=${landlord}>
        <div class="story-tile"><doorstep-kpi-tile measure="tsm-tp02" href="#repairs"></doorstep-kpi-tile></div>
      </doorstep-source>
    </doorstep-brand>
  `,
  play: async ({canvasElement}) => {
    const brand = canvasElement.querySelector<HTMLElement>('doorstep-brand');
    await waitFor(() => expect(brand?.style.length).toBeGreaterThan(0));
  },
};

/** A release by name, for a report that must still say the same in ten years. */
export const Pinned: Story = {
  args: {release: exampleSite().list.release.id},
  render: ({api, landlord, release}) => html`
    <doorstep-source api=${api} landlord=${landlord} release=${release}>
      <div class="story-tile"><doorstep-kpi-tile measure="tsm-tp02"></doorstep-kpi-tile></div>
    </doorstep-source>
  `,
  play: async ({canvasElement, args}) => {
    const tile = canvasElement.querySelector('doorstep-kpi-tile');
    await waitFor(() => expect(textOf(tile)).toContain(args['release']));
  },
};

/** What stands inside a widget is shown before it has its figure, and wherever there is no script. */
export const Fallback: Story = {
  args: {api: toMockApi('silent')},
  render: ({api, landlord}) => html`
    <doorstep-source api=${api} landlord=${landlord}>
      <div class="story-tile">
        <doorstep-kpi-tile measure="tsm-tp02">
          <a href="https://www.example.org/housing">Satisfaction with repairs, on our own page</a>
        </doorstep-kpi-tile>
      </div>
    </doorstep-source>
  `,
};
