import {CHART_EXAMPLES as examples} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import '@doorstep/widgets/trend-chart/define';
import {MULTIPLES_EXAMPLES as multiples} from '@doorstep/widgets/trend-chart/multiples.examples';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const TAG = 'doorstep-trend-chart';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/Trend chart',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Survey = toStory(TAG, examples.survey);
export const Records = toStory(TAG, examples.records);
export const Tenures = toStory(TAG, examples.tenures);
export const SideBySide = toStory(TAG, multiples.areas);
export const SideBySideTenures = toStory(TAG, multiples.tenures);
export const SideBySideGaps = toStory(TAG, multiples.gaps);
export const SideBySideLongNames = toStory(TAG, multiples.longNames);
export const NoSuchParts = toStory(TAG, multiples.noSuchParts);
export const MissingYear = toStory(TAG, examples.missingYear);
export const OneYear = toStory(TAG, examples.oneYear);
export const Broken = toStory(TAG, examples.broken);
export const Provisional = toStory(TAG, examples.provisional);
export const Monthly = toStory(TAG, examples.monthly);
export const Days = toStory(TAG, examples.days);
export const LongSurvey = toStory(TAG, examples.longSurvey);
export const Money = toStory(TAG, examples.money);
export const ShortSeries = toStory(TAG, examples.shortSeries);
export const HiddenMonth = toStory(TAG, examples.hiddenMonth);
export const AllEqual = toStory(TAG, examples.allEqual);
export const AllMissing = toStory(TAG, examples.allMissing);
export const Quarters = toStory(TAG, examples.quarters);
export const Empty = toStory(TAG, examples.empty);
export const NotPublished = toStory(TAG, examples.notPublished);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const Revised = toStory(TAG, examples.revised);
export const EqualYears = toStory(TAG, examples.equalYears);
export const LongNames = toStory(TAG, examples.longNames);
export const Sixty = toStory(TAG, examples.sixty);
export const NoPeriod = toStory(TAG, examples.noPeriod);
export const Suppressed = toStory(TAG, examples.suppressed);
export const NotCollected = toStory(TAG, examples.notCollected);
export const NotDue = toStory(TAG, examples.notDue);
export const Withdrawn = toStory(TAG, examples.withdrawn);
export const Excluded = toStory(TAG, examples.excluded);
export const Undefined = toStory(TAG, examples.undefined);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Tenures);
export const MonthlyInANarrowPlace = narrow(Monthly);
