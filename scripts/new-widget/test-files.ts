import type {Names} from './names.ts';

/** The tests of a new widget by their name in its folder. */
export function testFiles({kebab, pascal, constant}: Names): Record<string, string> {
  return {
    [`${kebab}.model.test.ts`]: `import {MeasureDocumentSchema} from '@doorstep/contract';
import {formatFigure} from '@doorstep/domain/format';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {${constant}_EXAMPLES} from './${kebab}.examples.ts';
import {to${pascal}} from './${kebab}.model.ts';

const {data: BASE} = ${constant}_EXAMPLES.survey;

describe('the view of ${kebab}', () => {
  it.each(Object.entries(${constant}_EXAMPLES))('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(MeasureDocumentSchema.safeParse(data).error).toBeUndefined();
  });

  it('shows the newest figure, or that there is none, and never another', () => {
    const value = fc.option(fc.double({min: 0, max: 100, noNaN: true}), {nil: null});
    fc.assert(
      fc.property(value, (newest) => {
        const series = BASE.series.map((one) => ({
          ...one,
          observations: one.observations.map((observation, index) =>
            index < one.observations.length - 1 ? observation : {...observation, value: newest},
          ),
        }));
        const {figure} = to${pascal}({...BASE, series}, 'en');
        expect(figure).toBe(newest === null ? null : formatFigure(newest, BASE.measure.unit, 'en'));
      }),
    );
  });
});
`,
    [`${kebab}.browser.test.ts`]: `import {expect} from '@esm-bundle/chai';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {FakeServer, showExample} from '../testing/show-example.ts';
import './define.ts';
import {${constant}_EXAMPLES} from './${kebab}.examples.ts';

const TAG = 'doorstep-${kebab}';
const server = new FakeServer();
const shadowText = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\\s+/g, ' ');

checkEverywhere(TAG);

describe('<doorstep-${kebab}>', () => {
  beforeEach(() => {
    resetReaders();
    server.mode = 'answers';
    server.documents = {'/measures/tsm-tp02.json': ${constant}_EXAMPLES.survey.data};
    server.start();
  });
  afterEach(() => {
    server.stop();
    document.body.replaceChildren();
  });

  it('says the newest figure, or that there is none', async () => {
    const widget = await showExample(TAG, ${constant}_EXAMPLES.survey, server);
    expect(shadowText(widget)).to.include('The newest figure: 73%.');
    expect(widget.matches(':state(ready)')).to.equal(true);
    const empty = await showExample(TAG, ${constant}_EXAMPLES.suppressed, server);
    expect(shadowText(empty)).to.include('There is no figure yet.');
    expect(empty.matches(':state(empty)')).to.equal(true);
  });

  it('says that it did not load', async () => {
    const widget = await showExample(TAG, ${constant}_EXAMPLES.error, server);
    expect(shadowText(widget)).to.include('This figure did not load. It is not lost.');
  });
});
`,
  };
}

/** The stories of a new widget. */
export function storyFile({kebab, constant, title}: Names): string {
  return `import {${constant}_EXAMPLES as examples} from '@doorstep/widgets/${kebab}/${kebab}.examples';
import '@doorstep/widgets/${kebab}/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-${kebab}';

const meta: Meta<WidgetArgs> = {title: 'Widgets/${title}', component: TAG, tags: ['autodocs'], argTypes: ARG_TYPES};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Survey = toStory(TAG, examples.survey);
export const Suppressed = toStory(TAG, examples.suppressed);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Survey);
`;
}
