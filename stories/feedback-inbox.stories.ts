import {INBOX_EXAMPLES as examples} from '@doorstep/widgets/feedback-inbox/feedback-inbox.examples';
import '@doorstep/widgets/feedback-inbox/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-feedback-inbox';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Feedback inbox (staff)',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const List = toStory(TAG, examples.list);
export const NoToken = toStory(TAG, examples.noToken);
export const Loading = toStory(TAG, examples.loading);
export const Empty = toStory(TAG, examples.empty);
export const NoneFound = toStory(TAG, examples.noneFound);
export const TokenRefused = toStory(TAG, examples.tokenRefused);
export const Error = toStory(TAG, examples.error);
export const Offline = toStory(TAG, examples.offline);
export const Old = toStory(TAG, examples.old);
export const Many = toStory(TAG, examples.many);
export const Open = toStory(TAG, examples.open);
export const Figure = toStory(TAG, examples.figure);
export const Alarms = toStory(TAG, examples.alarms);
export const Saving = toStory(TAG, examples.saving);
export const Saved = toStory(TAG, examples.saved);
export const NotSaved = toStory(TAG, examples.notSaved);
export const Conflict = toStory(TAG, examples.conflict);
export const Reason = toStory(TAG, examples.reason);
export const LongWords = toStory(TAG, examples.longWords);
export const Erased = toStory(TAG, examples.erased);
export const Welsh = toStory(TAG, examples.welsh);
export const InANarrowPlace = narrow(Alarms);
