import {SCORECARD_EXAMPLES as examples} from '@doorstep/widgets/scorecard/scorecard.examples';
import '@doorstep/widgets/scorecard/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const TAG = 'doorstep-scorecard';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Scorecard',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Pair = toStory(TAG, examples.pair);
export const Links = toStory(TAG, examples.links);
export const OneMeasure = toStory(TAG, examples.oneMeasure);
export const LongNames = toStory(TAG, examples.longNames);
export const NoFigureYet = toStory(TAG, examples.noFigureYet);
export const NothingShown = toStory(TAG, examples.nothingShown);
export const NoMeasures = toStory(TAG, examples.noMeasures);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const Lines = toStory(TAG, examples.lines);
export const Reasons = toStory(TAG, examples.reasons);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Pair);
