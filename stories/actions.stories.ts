import {ACTIONS_EXAMPLES as examples} from '@doorstep/widgets/actions/actions.examples';
import '@doorstep/widgets/actions/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const TAG = 'doorstep-actions';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Actions',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const List = toStory(TAG, examples.list);
export const Signals = toStory(TAG, examples.signals);
export const Measure = toStory(TAG, examples.measure);
export const NoChange = toStory(TAG, examples.noChange);
export const NotYet = toStory(TAG, examples.notYet);
export const CannotTell = toStory(TAG, examples.cannotTell);
export const LongWords = toStory(TAG, examples.longWords);
export const None = toStory(TAG, examples.none);
export const NoneOfMeasure = toStory(TAG, examples.noneOfMeasure);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const Two = toStory(TAG, examples.two);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(List);
