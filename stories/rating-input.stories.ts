import '@doorstep/widgets/rating-input/define';
import {RATING_EXAMPLES as examples} from '@doorstep/widgets/rating-input/rating-input.examples';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-rating-input';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Rating',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Plain = toStory(TAG, examples.plain);
export const Hint = toStory(TAG, examples.hint);
export const Chosen = toStory(TAG, examples.chosen);
export const Disabled = toStory(TAG, examples.disabled);
export const Own = toStory(TAG, examples.own);
export const LongWords = toStory(TAG, examples.longWords);
export const Welsh = toStory(TAG, examples.welsh);
export const InANarrowPlace = narrow(Plain);
