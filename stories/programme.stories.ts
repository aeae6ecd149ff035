import {PROGRAMME_EXAMPLES as examples} from '@doorstep/widgets/programme/programme.examples';
import '@doorstep/widgets/programme/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-programme';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Planned works',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Running = toStory(TAG, examples.running);
export const Finished = toStory(TAG, examples.finished);
export const Suppressed = toStory(TAG, examples.suppressed);
export const NoMoney = toStory(TAG, examples.noMoney);
export const NotBegun = toStory(TAG, examples.notBegun);
export const OneMonth = toStory(TAG, examples.oneMonth);
export const LongNames = toStory(TAG, examples.longNames);
export const NotPublished = toStory(TAG, examples.notPublished);
export const Empty = toStory(TAG, examples.empty);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const TwoMonths = toStory(TAG, examples.twoMonths);
export const Sixty = toStory(TAG, examples.sixty);
export const AllEqual = toStory(TAG, examples.allEqual);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Running);
