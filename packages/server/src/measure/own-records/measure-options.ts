import type {FunnelQuarter} from '@doorstep/contract';
import {formatPeriod, say} from '@doorstep/domain';
import type {ReadLandlordFile} from '../../landlord-file/index.ts';
import type {Store} from '../../store/open-store.ts';
import {makeSurveyFunnel} from '../insights/index.ts';
import type {MeasureRecordsOptions} from '../records/index.ts';
import {addDays} from '../records/months.ts';

type Break = NonNullable<MeasureRecordsOptions['breaks']>[number];

/** What residents answer depends on who is asked. */
const ASKED = 'repairs-satisfaction';

/**
 * What decides how a landlord's records are measured: its own file, and quarters in which its survey asked the wrong mix
 * of people. Answers of other people cannot be compared, so a break stands before and after such a quarter.
 */
export async function readMeasureOptions(
  store: Store,
  {file, ownMeasures}: ReadLandlordFile,
  today: string,
): Promise<Required<Pick<MeasureRecordsOptions, 'today' | 'nation' | 'breaks' | 'own'>>> {
  const {quarters} = await makeSurveyFunnel(store, file.landlord, {today, names: file.names});
  const declared = file.breaks.map(({measure, ...one}): Break => (measure === undefined ? one : {...one, measure}));
  return {today, nation: file.nation, breaks: [...declared, ...listSurveyBreaks(quarters)], own: ownMeasures};
}

/** Two alarming quarters in a row are alike in nothing, so each has its own breaks. */
function listSurveyBreaks(quarters: readonly FunnelQuarter[]): Break[] {
  const alarming = quarters.filter(({alarm}) => alarm.verdict === 'alarm').map(({period}) => period);
  return alarming
    .flatMap((period) => {
      const when = {
        reason: say((words, language) => words.records.otherPeopleAsked({period: formatPeriod(period, language)})),
        measure: ASKED,
      };
      return [
        {...when, date: period.start},
        {...when, date: addDays(period.end, 1)},
      ];
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
