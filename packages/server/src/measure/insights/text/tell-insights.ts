import type {
  ActionList,
  Backlog,
  BacklogPart,
  Scorecard,
  SurveyFunnel,
  ValueForMoney,
  Witness,
  Witnesses,
} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import type {Body} from '../body.ts';

/** A count, or a dash for what is hidden or not known. */
function count(value: number | null): string {
  return value === null ? '-' : formatNumber(value, 'en');
}

function percent(value: number | null): string {
  return value === null ? '-' : formatFigure(value, 'percent', 'en');
}

/** Three witnesses in plain lines. */
export function tellWitnesses({period, method, groups}: Body<Witnesses>): string[] {
  if (period === null) return ['It takes 12 final months of records to hear the witnesses.'];
  const tell = ({share, said, asked, missing}: Witness) =>
    missing === null ? `${percent(share)} (${count(said)} of ${count(asked)})` : missing;
  return [
    `Repairs finished ${formatPeriod(period, 'en')}. ${method.en}`,
    ...groups.flatMap(({scope, record, inspector, resident, agreements, verdict, sentence}) => [
      '',
      `${scope.name.en}: ${verdict}`,
      `  ${sentence.en}`,
      `  record ${tell(record)}, inspector ${tell(inspector)}, resident ${tell(resident)}`,
      ...agreements.map(
        ({pair, share, agreed, both, missing}) =>
          `  ${pair}: ${missing ?? `agree on ${percent(share)} (${count(agreed)} of ${count(both)})`}`,
      ),
    ]),
  ];
}

/** The survey funnel in plain lines, the newest quarter first. */
export function tellFunnel({quarters, sentence}: Body<SurveyFunnel>): string[] {
  const quarterLines = quarters.flatMap(({period, status, whole, areas, channels, alarm}) => [
    '',
    `${formatPeriod(period, 'en')}${status === 'final' ? '' : ` (${status})`}: ${alarm.verdict}. ${alarm.sentence.en}`,
    ...[whole, ...areas, ...channels].map(
      (part) =>
        `  ${part.scope.name.en}: done ${count(part.done)}, could be asked ${count(part.reachable)}, asked ${count(part.asked)}, answered ${count(part.answered)} (${percent(part.responseRate)})`,
    ),
  ]);
  return [sentence.en, ...quarterLines];
}

/** The backlog in plain lines. */
export function tellBacklog({whole, areas, priorities, history, sentence}: Body<Backlog>): string[] {
  const tell = ({scope, open, overdue, ages}: BacklogPart) =>
    `  ${scope.name.en}: ${count(open)} open, ${count(overdue)} overdue; ${ages.map((age) => `${age.band} ${count(age.open)}`).join(', ')}`;
  return [
    sentence.en,
    ...(whole === null ? [] : [whole, ...areas, ...priorities].map(tell)),
    ...history.map(
      ({period, status, open, overdue, inTarget}) =>
        `  ${formatPeriod(period, 'en')}${status === 'final' ? '' : ` (${status})`}: ${count(open)} open, ${count(overdue)} overdue; finished on time ${percent(inTarget)}`,
    ),
  ];
}

/** Value for money in plain lines. */
export function tellValue({method, pairs}: Body<ValueForMoney>): string[] {
  if (pairs.length === 0) return ['No cost stands beside an outcome yet.'];
  return [
    method.en,
    ...pairs.flatMap(({cost, outcome, years, parts}) => [
      '',
      `${cost.name.en} with “${outcome.name.en}”`,
      ...[...years, ...parts].map(
        ({scope, period, corner, sentence}) =>
          `  ${scope.name.en}, ${formatPeriod(period, 'en')}: ${corner}. ${sentence.en}`,
      ),
    ]),
  ];
}

/** A scorecard in plain lines, its flags last. */
export function tellScorecard({name, caption, perspectives, flags}: Body<Scorecard>): string[] {
  return [
    `${name.en}: ${caption.en}`,
    ...perspectives.flatMap((perspective) => [
      `  ${perspective.name.en}`,
      ...perspective.rows.map(({name: title, unit, decimals, latest, target, movement}) => {
        const tell = (value: number | null | undefined) =>
          value === null || value === undefined ? '-' : formatFigure(value, unit, 'en', decimals);
        const when = latest === null ? '' : `, ${formatPeriod(latest.period, 'en')}`;
        return `    ${title.en}: ${tell(latest?.value)}${when}; target ${tell(target?.value)}; ${movement?.verdict ?? 'no figure'}`;
      }),
    ]),
    ...flags.map(({sentence}) => `  ! ${sentence.en}`),
  ];
}

/** Actions with their verdicts, then the signals that nobody acts on. */
export function tellActions({actions, unanswered, sentence}: Body<ActionList>): string[] {
  return [
    sentence.en,
    ...actions.map(
      ({id, measure, scope, result}) => `  ${id} (${measure}, ${scope}): ${result.verdict}. ${result.sentence.en}`,
    ),
    ...unanswered.map(({measure, kind, since, reason}) => `  ! ${measure}: ${kind} since ${since}. ${reason.en}`),
  ];
}
