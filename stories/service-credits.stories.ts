import {CREDITS_EXAMPLES as examples} from '@doorstep/widgets/service-credits/service-credits.examples';
import '@doorstep/widgets/service-credits/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-service-credits';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Service credits (staff)',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Month = toStory(TAG, examples.month);
export const Unknown = toStory(TAG, examples.unknown);
export const Closed = toStory(TAG, examples.closed);
export const Other = toStory(TAG, examples.other);
export const IdsOnly = toStory(TAG, examples.idsOnly);
export const LongNames = toStory(TAG, examples.longNames);
export const NoMonth = toStory(TAG, examples.noMonth);
export const Empty = toStory(TAG, examples.empty);
export const Welsh = toStory(TAG, examples.welsh);
export const Idle = toStory(TAG, examples.idle);
export const Two = toStory(TAG, examples.two);
export const AllMissing = toStory(TAG, examples.allMissing);
export const InANarrowPlace = narrow(Month);
