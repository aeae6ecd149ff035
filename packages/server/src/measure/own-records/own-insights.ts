import type {Action, Insights, Landlord, MeasureDocument, ReleaseRef, Source} from '@doorstep/contract';
import {
  findMeasure,
  formatDay,
  formatNumber,
  listSignals,
  listUnanswered,
  type QualityFailure,
  say,
  textIn,
} from '@doorstep/domain';
import type {ReadLandlordFile} from '../../landlord-file/index.ts';
import type {QualityFinding} from '../../records/quality/check-records.ts';
import type {Store} from '../../store/open-store.ts';
import {
  type Body,
  DEFAULT_PAIRS,
  makeBacklog,
  makeProgramme,
  makeScorecard,
  makeSurveyFunnel,
  makeValueForMoney,
  makeWitnesses,
} from '../insights/index.ts';
import type {MeasuredRecord, SuppressionRules} from '../records/index.ts';

/** From this share of wrong records on, a check is a signal and not only a note. */
const FAULTY_SHARE = 0.01;

/** What a landlord's insights are made of: its store, what it says, and what was measured and is published already. */
export interface OwnInsightsInput {
  readonly store: Store;
  readonly landlord: ReadLandlordFile;
  readonly published: readonly MeasuredRecord[];
  readonly documents: readonly MeasureDocument[];
  readonly actions: readonly Action[];
  readonly rules: SuppressionRules;
  readonly findings: readonly QualityFinding[];
  readonly asAt: string;
  /** What every document of the release says of itself. */
  readonly head: {readonly release: ReleaseRef; readonly landlord: Landlord; readonly source: Source};
}

/** Everything that a landlord's records say beyond single measures. Nothing small is in it. */
export async function makeInsights(input: OwnInsightsInput): Promise<Insights> {
  const {store, landlord, documents, rules, head} = input;
  const {file, ownMeasures} = landlord;
  const whole = <T extends object>(body: T): T & typeof head => ({...head, ...body});
  const options = {today: head.release.published, names: file.names, rules};
  const find = (id: string) => findMeasure(id) ?? ownMeasures.find(({measure}) => measure.id === id)?.measure;
  const witnesses = await makeWitnesses(store, file.landlord, options);
  const surveyFunnel = await makeSurveyFunnel(store, file.landlord, options);
  const backlog = await makeBacklog(store, file.landlord, options);
  const programme = await makeProgramme(store, file.landlord, options);
  const value = makeValueForMoney(documents, listPairs(file.pairs));
  return {
    witnesses: witnesses.groups.length === 0 ? null : whole(witnesses),
    surveyFunnel: surveyFunnel.quarters.length === 0 ? null : whole(surveyFunnel),
    backlog: backlog.whole === null ? null : whole(backlog),
    valueForMoney: value.pairs.length === 0 ? null : whole(value),
    programme: programme === null ? null : whole(programme),
    actions: whole(listActions(input)),
    scorecards: file.scorecards.map(({id, name, measures}) =>
      whole(makeScorecard({id, name, rows: measures}, documents, find)),
    ),
  };
}

/** The landlord's own pairs, and the usual ones that are not among them. */
function listPairs(own: ReadLandlordFile['file']['pairs']): typeof DEFAULT_PAIRS {
  const isOwn = ({cost, outcome}: (typeof own)[number]) =>
    own.some((pair) => pair.cost === cost && pair.outcome === outcome);
  return [...own, ...DEFAULT_PAIRS.filter((pair) => !isOwn(pair))];
}

/** Checks of the records that found so much that somebody must act. */
function listFailures(findings: readonly QualityFinding[], asAt: string): QualityFailure[] {
  return findings.flatMap(({id, title, rows, of, touches}) => {
    if (rows === null || of === null || of === 0 || rows / of < FAULTY_SHARE) return [];
    const reason = say((words, language) =>
      words.records.faulty({share: formatNumber((rows / of) * 100, language, 1), title: textIn(title, language)}),
    );
    return [{id, touches, reason, at: asAt}];
  });
}

function listActions({
  published,
  documents,
  actions,
  asAt,
  findings,
}: OwnInsightsInput): Body<NonNullable<Insights['actions']>> {
  const failures = listFailures(findings, asAt);
  const signals = published.flatMap(({measure, series}) => {
    const whole = series.find(({scope, kind}) => scope.kind === 'landlord' && kind === 'month');
    if (whole === undefined) return [];
    const source = {measure, scope: 'all', observations: whole.observations, chart: whole.chart};
    return listSignals(source, failures);
  });
  const unanswered = listUnanswered(signals, actions);
  const sentence = say(({records}, language) => {
    const counted = {actions: actions.length, shown: formatNumber(actions.length, language)};
    const left = {signals: unanswered.length, shown: formatNumber(unanswered.length, language)};
    return [
      records.actions({...counted, day: formatDay(asAt, language)}),
      unanswered.length === 0 ? records.signalsAnswered : records.signalsLeft(left),
    ].join(' ');
  });
  const spokenOf = new Set([...actions, ...unanswered].map(({measure}) => measure));
  const measures = documents.flatMap(({measure: {id, name}}) => (spokenOf.has(id) ? [{id, name}] : []));
  return {actions: [...actions], unanswered, measures, sentence};
}
