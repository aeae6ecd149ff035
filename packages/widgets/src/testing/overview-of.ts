import type {Overview, OverviewItem} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text, year} from '../examples/larkfield.ts';

/** An overview with these items, as the API gives it. */
export function overviewOf(...items: OverviewItem[]): Overview {
  return {
    release: RELEASE,
    landlord: LARKFIELD,
    period: year(2024),
    headline: text('Illustrative'),
    summary: text('Illustrative'),
    counts: [],
    items,
    source: SOURCE,
  };
}
