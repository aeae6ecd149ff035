import type {OverviewItem} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {createPage} from '../render-site.ts';
import {sampleDocuments, sampleLandlord} from '../testing/sample-documents.ts';
import {findAsked, toComparedMeasures} from './compare.model.ts';
import {renderCompare} from './compare.page.ts';

const leeds = sampleLandlord({id: 'leeds', code: '00DA', name: 'Leeds City Council', earlierNames: ['Leeds Homes']});
const other = sampleLandlord({id: 'other', code: 'X2', name: 'Other & Sons'});
const overviewOf = (landlord = leeds, change: (item: OverviewItem) => OverviewItem = (item) => item) => {
  const {overview} = sampleDocuments({landlord}).landlords[0]!;
  return {...overview, items: overview.items.map(change)};
};

describe('comparing landlords', () => {
  it('finds them by name, earlier name, code or address, and keeps what it does not know', () => {
    const asked = findAsked(['leeds city council ', '', '00da', 'Other & Sons', 'Nobody', 'leeds'], [leeds, other]);
    expect(asked.map(({landlord}) => landlord?.id)).toEqual(['leeds', 'leeds', 'other', undefined]);
    expect(findAsked(['LEEDS HOMES'], [leeds])[0]?.landlord).toBe(leeds);
  });

  it('puts only figures of the same homes and the same period side by side', () => {
    const early = (item: OverviewItem): OverviewItem => ({
      ...item,
      latest: {...item.latest, period: {...item.latest.period, start: '2023-04-01'}},
    });
    expect(toComparedMeasures([overviewOf(leeds), overviewOf(other)])).toHaveLength(2);
    expect(toComparedMeasures([overviewOf(leeds), overviewOf(other, early)])).toEqual([]);
    expect(toComparedMeasures([overviewOf(leeds)])).toEqual([]);
  });

  it('shows each landlord’s figure under the measure, what is wrong with a name, and no name as markup', () => {
    const documents = sampleDocuments();
    const page = createPage(documents.list, {assets: {script: '/a.js', styles: [], preload: []}});
    const asked = findAsked(['leeds', 'other', '<img src=x>'], [leeds, other]);
    const drawn = renderCompare({asked, overviews: [overviewOf(leeds), overviewOf(other)]}, [leeds, other], page);
    expect(drawn).toContain('There is no landlord called “&lt;img src=x&gt;” here.');
    expect(drawn).not.toContain('<img');
    expect(drawn).toContain('href="/other/measures/tsm-tp01/"');
    expect(drawn).toContain('<option value="Other &amp; Sons">');
    expect(drawn).toContain('noindex');
  });
});
