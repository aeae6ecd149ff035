import type {Landlord, LandlordDocuments, MeasureDocument} from '@doorstep/contract';
import type {LandlordFile} from '../../landlord-file/index.ts';
import {checkRecords} from '../../records/quality/check-records.ts';
import type {Store} from '../../store/open-store.ts';
import type {ReleaseContext} from '../documents.ts';
import {toWebsite} from '../landlord.ts';
import {type MeasuredRecord, measureRecords, type SuppressionRules} from '../records/index.ts';
import {toMeasureOptions} from './measure-options.ts';
import {judgeActions} from './own-actions.ts';
import {toOwnOverview} from './own-overview.ts';
import {toOwnPassport} from './own-passport.ts';
import {publishMeasured} from './publish-measured.ts';
import {type OwnRecords, toOwnSource} from './record-inputs.ts';
import {toPublishedSeries} from './to-published-series.ts';

/** Every document of a landlord that publishes figures from its own records; null when no record was imported yet. */
export async function computeOwnDocuments(
  store: Store,
  {landlord: own, inputs}: OwnRecords,
  context: ReleaseContext,
): Promise<LandlordDocuments | null> {
  const {file} = own;
  const {asAt, measures} = await measureRecords(store, file.landlord, {
    ...toMeasureOptions(own),
    today: context.published,
  });
  if (asAt === null) return null;
  const {findings} = await checkRecords(store, file.landlord, {now: new Date(`${context.published}T12:00:00Z`)});
  const source = toOwnSource(file, inputs);
  const landlord = toOwnLandlord(file);
  const actions = judgeActions(file, measures, asAt);
  const release = {id: context.id, published: context.published};

  function documentOf(measured: MeasuredRecord): MeasureDocument[] {
    const {measure, sums} = measured;
    if (sums === null) return [];
    const published = publishMeasured(measured, asAt ?? '', toRules(file));
    const isOfCases = sums.pence === undefined;
    const series = published.series.map((one) => toPublishedSeries(one, {measure, names: file.names, isOfCases}));
    if (series.length === 0) return [];
    const passport = toOwnPassport({measure, sums, series, file, inputs, findings, asAt: asAt ?? ''});
    return [
      {
        release,
        landlord,
        measure,
        series,
        actions: actions.filter((action) => action.measure === measure.id),
        passport,
        source,
      },
    ];
  }

  const documents = measures.flatMap(documentOf);
  return {
    landlord,
    release: {
      ...release,
      landlord: landlord.id,
      path: `/${landlord.id}/releases/${release.id}/v1/`,
      previous: context.previous,
      sources: [source],
    },
    overview: toOwnOverview(landlord, documents, {release, source, asAt}),
    measures: documents,
    insights: null,
  };
}

function toRules({minBase, minCount}: LandlordFile): SuppressionRules {
  return {...(minBase === null ? {} : {minBase}), ...(minCount === null ? {} : {minCount})};
}

function toOwnLandlord(file: LandlordFile): Landlord {
  const {landlord: id, code, name, type, sizeBand, region, supported, website, illustrative} = file;
  return {
    ...{id, name, type, sizeBand, region, supported, illustrative},
    code: code ?? id,
    earlierNames: [],
    aliases: [],
    website: toWebsite(website),
    notIncluded: [],
  };
}
