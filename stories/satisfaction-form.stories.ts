import '@doorstep/widgets/satisfaction-form/define';
import {FORM_EXAMPLES as examples} from '@doorstep/widgets/satisfaction-form/satisfaction-form.examples';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-satisfaction-form';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Satisfaction form',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const First = toStory(TAG, examples.first);
export const CannotKeep = toStory(TAG, examples.cannotKeep);
export const Kept = toStory(TAG, examples.kept);
export const Found = toStory(TAG, examples.found);
export const Choices = toStory(TAG, examples.choices);
export const Boxes = toStory(TAG, examples.boxes);
export const Scale = toStory(TAG, examples.scale);
export const Words = toStory(TAG, examples.words);
export const Room = toStory(TAG, examples.room);
export const Missing = toStory(TAG, examples.missing);
export const TooLong = toStory(TAG, examples.tooLong);
export const NotAReference = toStory(TAG, examples.notAReference);
export const Danger = toStory(TAG, examples.danger);
export const Reply = toStory(TAG, examples.reply);
export const ReplyMissing = toStory(TAG, examples.replyMissing);
export const Review = toStory(TAG, examples.review);
export const ReviewWords = toStory(TAG, examples.reviewWords);
export const Sending = toStory(TAG, examples.sending);
export const Offline = toStory(TAG, examples.offline);
export const OfflineKept = toStory(TAG, examples.offlineKept);
export const Busy = toStory(TAG, examples.busy);
export const Refused = toStory(TAG, examples.refused);
export const Sent = toStory(TAG, examples.sent);
export const UnknownRepair = toStory(TAG, examples.unknownRepair);
export const Erased = toStory(TAG, examples.erased);
export const NotDone = toStory(TAG, examples.notDone);
export const Figure = toStory(TAG, examples.figure);
export const Survey = toStory(TAG, examples.survey);
export const Together = toStory(TAG, examples.together);
export const LongWords = toStory(TAG, examples.longWords);
export const Closed = toStory(TAG, examples.closed);
export const Off = toStory(TAG, examples.off);
export const OffUnknown = toStory(TAG, examples.offUnknown);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const InANarrowPlace = narrow(First);
