import type {Observation} from '@doorstep/contract';
import {html, nothing} from 'lit';
import {listen} from '../announce/index.ts';
import {say} from '../words/words.ts';
import {renderFiles} from './numbers.files.ts';
import {numbersWordsFor, type NumbersWords} from './numbers.words.ts';
import type {Column, Numbers, PointFacts} from './part.ts';
import {toPointSentence} from './point-sentence.ts';
import {renderNumbers} from './trend-chart.table.ts';
import {toTable} from './trend-chart.rows.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Those of the table; charts side by side have them too. */
export {styles} from './numbers.styles.ts';

/** The table of a series, and sentences of its periods. */
export const part: Numbers = (series, document, words, language, drawn) => {
  const own = numbersWordsFor(words.language);
  const all = {...words, ...own};
  const {measure, landlord} = document;
  const facts = drawn?.facts ?? [];
  const noteOf = ({note}: Observation) => (note ? say(note, words.language).text : '');
  const marks: Column[] = [
    [own.says, (one, index) => (facts[index] ? sayMarks(facts[index], one, all).join(' ') : '')],
    [own.note, noteOf],
  ];
  const table = toTable(series, document, all, facts.length ? marks : (drawn?.columns ?? []));
  const name = say(measure.name, language);
  const illustrative = landlord.illustrative && say(landlord.illustrative, language);
  const file = [landlord.id, measure.id, series.scope.id.replaceAll(':', '-'), ...(facts.length ? [series.kind] : [])];
  // A reader is here: from now on there is something to hear.
  listen();
  return {
    table,
    sentences: series.observations.map((one, index) => {
      const fact = facts[index];
      const {aim, usual} = fact ?? {};
      const more = fact && [
        aim && `${aim}.`,
        usual && `${words.usual} ${usual}.`,
        ...sayMarks(fact, one, all),
        noteOf(one),
      ];
      return toPointSentence(one, measure, all, more?.filter((text) => text) as string[] | undefined);
    }),
    render: (csv) =>
      html`${renderNumbers({table, name, fileName: `${file.join('-')}.csv`, illustrative}, all, csv)}
      ${drawn ? renderFiles({sentence: say(series.sentence, language), fileName: file.join('-'), illustrative}, own) : nothing}`,
  };
};

/** What the marks at one period of a long series mean, in whole sentences. */
function sayMarks(
  {mark, cause = '', since, action}: PointFacts,
  {status}: Observation,
  words: ChartWords & NumbersWords,
): string[] {
  const {language, causes} = words;
  return [
    mark && `${[words[mark], causes[cause]].filter(Boolean).join(': ')}.`,
    since && words.newWayFrom({reason: say(since.reason, language).text}),
    action && words.begun({plan: say(action.plan, language).text}),
    status !== 'final' && words[status],
  ].filter((text) => typeof text === 'string');
}
