import {PASSPORT_EXAMPLES as examples} from '@doorstep/widgets/passport/passport.examples';
import '@doorstep/widgets/passport/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const TAG = 'doorstep-passport';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Passport',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Facts = toStory(TAG, examples.facts);
export const OwnRecords = toStory(TAG, examples.ownRecords);
export const LongWords = toStory(TAG, examples.longWords);
export const NoFacts = toStory(TAG, examples.noFacts);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Facts);
