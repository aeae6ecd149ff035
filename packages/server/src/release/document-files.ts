import {ALL_LANDLORDS, type Insights, type Release, type ReleaseRef, type SiteDocuments} from '@doorstep/contract';
import {toComparisonCsv} from './comparison-csv.ts';
import {toMeasureCsv} from './measure-csv.ts';
import type {ReleaseFile} from './release-file.ts';

/** The files of the API: one at a time, so that only one landlord's are in memory. */
export function* toDocumentFiles(documents: SiteDocuments): Generator<ReleaseFile> {
  yield json('landlords.json', documents.list);
  yield json('aliases.json', toAliases(documents));
  for (const comparison of documents.comparisons) {
    const path = `${ALL_LANDLORDS}/v1/comparisons/${comparison.id}`;
    yield json(`${path}.json`, comparison);
    yield {path: `${path}.csv`, content: toComparisonCsv(comparison)};
  }
  for (const {
    landlord,
    release,
    overview,
    measures,
    insights,
    forms,
    feedbackSummary,
    corrections,
  } of documents.landlords) {
    yield json(`${landlord.id}/v1/release.json`, release);
    yield json(`${landlord.id}/v1/overview.json`, overview);
    for (const measure of measures) {
      const path = `${landlord.id}/v1/measures/${measure.measure.id}`;
      yield json(`${path}.json`, measure);
      yield {path: `${path}.csv`, content: toMeasureCsv(measure)};
    }
    for (const form of forms) yield json(`${landlord.id}/v1/forms/${form.id}.json`, form);
    yield json(`${landlord.id}/v1/corrections.json`, {release: toRef(release), landlord, corrections});
    if (feedbackSummary !== null) yield json(`${landlord.id}/v1/feedback-summary.json`, feedbackSummary);
    if (insights !== null) yield* toInsightFiles(`${landlord.id}/v1`, insights);
  }
}

function* toInsightFiles(root: string, insights: Insights): Generator<ReleaseFile> {
  const {witnesses, surveyFunnel, backlog, valueForMoney, programme, actions, scorecards} = insights;
  if (witnesses !== null) yield json(`${root}/witnesses.json`, witnesses);
  if (surveyFunnel !== null) yield json(`${root}/survey-funnel.json`, surveyFunnel);
  if (backlog !== null) yield json(`${root}/backlog.json`, backlog);
  if (valueForMoney !== null) yield json(`${root}/value-for-money.json`, valueForMoney);
  if (programme !== null) yield json(`${root}/programme.json`, programme);
  if (actions !== null) yield json(`${root}/actions.json`, actions);
  for (const scorecard of scorecards) yield json(`${root}/scorecards/${scorecard.id}.json`, scorecard);
}

const toRef = ({id, published}: Release): ReleaseRef => ({id, published});

/** Other words that may stand in an address, in lower case, and the id each stands for. */
export interface ReleaseAliases {
  readonly landlords: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
}

function toAliases({landlords}: SiteDocuments): ReleaseAliases {
  const measures = landlords.flatMap((one) => one.measures.map(({measure}) => measure));
  return {
    landlords: toTable(landlords.map(({landlord}) => ({...landlord, aliases: [landlord.code, ...landlord.aliases]}))),
    measures: toTable(measures),
  };
}

function toTable(named: readonly {id: string; aliases: readonly string[]}[]): Record<string, string> {
  const ids = new Set(named.map(({id}) => id));
  const pairs = named.flatMap(({id, aliases}) => aliases.map((alias) => [alias.toLowerCase(), id] as const));
  const table = new Map(pairs.filter(([alias]) => !ids.has(alias)));
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function json(path: string, value: unknown): ReleaseFile {
  return {path, content: `${JSON.stringify(value)}\n`};
}
