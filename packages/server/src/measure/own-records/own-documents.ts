import type {Landlord, LandlordDocuments, MeasureDocument} from '@doorstep/contract';
import type {LandlordFile} from '../../landlord-file/index.ts';
import {checkRecords} from '../../records/quality/check-records.ts';
import type {Store} from '../../store/open-store.ts';
import type {ReleaseContext} from '../documents.ts';
import {makeFeedbackSummary, readHeardThemes, toFormDocuments} from '../feedback/index.ts';
import {toWebsite} from '../landlord.ts';
import {measureRecords, type SuppressionRules} from '../records/index.ts';
import {readMeasureOptions} from './measure-options.ts';
import {judgeActions} from './own-actions.ts';
import {makeInsights} from './own-insights.ts';
import {toOwnOverview} from './own-overview.ts';
import {toOwnPassport} from './own-passport.ts';
import {publishMeasured} from './publish-measured.ts';
import {type OwnRecords, toOwnSource} from './record-inputs.ts';
import {toPublishedSeries} from './to-published-series.ts';

/** Documents of the release before by measure, so that what it has hidden stays hidden. */
export type EarlierDocuments = ReadonlyMap<string, Pick<MeasureDocument, 'series'>>;

/** Every document of a landlord that publishes figures from its own records; null when no record was imported yet. */
export async function computeOwnDocuments(
  store: Store,
  {landlord: own, inputs}: OwnRecords,
  context: ReleaseContext,
  before: EarlierDocuments = new Map(),
): Promise<LandlordDocuments | null> {
  const {file} = own;
  const options = await readMeasureOptions(store, own, context.published);
  const {asAt, measures} = await measureRecords(store, file.landlord, options);
  if (asAt === null) return null;
  const {findings} = await checkRecords(store, file.landlord, {now: new Date(`${context.published}T12:00:00Z`)});
  const source = toOwnSource(file, inputs);
  const landlord = toOwnLandlord(file);
  const rules = toRules(file);
  const actions = judgeActions(file, measures, {asAt, heard: await readHeardThemes(store, file, rules)});
  const release = {id: context.id, published: context.published};
  const head = {release, landlord, source};
  const summary = await makeFeedbackSummary(store, {file, published: context.published, rules});

  const published = measures
    .filter(({sums}) => sums !== null)
    .map((measured) => publishMeasured(measured, {asAt, rules, before: before.get(measured.measure.id)}));
  const documents = published.flatMap((measured): MeasureDocument[] => {
    const {measure, sums} = measured;
    if (sums === null || measured.series.length === 0) return [];
    const isOfCases = sums.pence === undefined;
    const series = measured.series.map((one) => toPublishedSeries(one, {measure, names: file.names, isOfCases}));
    const passport = toOwnPassport({measure, sums, series, file, inputs, findings, asAt});
    return [{...head, measure, series, actions: actions.filter((one) => one.measure === measure.id), passport}];
  });
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
    insights: await makeInsights({store, landlord: own, published, documents, actions, findings, rules, asAt, head}),
    forms: toFormDocuments({landlord, release}, file.feedback),
    feedbackSummary: summary === null ? null : {release, landlord, ...summary},
    corrections: [],
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
