import type {Backlog, Insights, MeasureDocument, SurveyFunnel, ValuePair, Witness, Witnesses} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {linesOf} from '../words/words.ts';

/** Beside which measures each insight is read. */
const WITNESSED = [
  'repairs-right-first-time',
  'repairs-in-target',
  'repairs-inspections-passed',
  'repairs-satisfaction',
];
const ANSWERED = ['repairs-satisfaction'];
const WAITING = ['repairs-in-target', 'repairs-days-to-complete', 'repairs-open', 'repairs-overdue'];

/** What belongs to this measure of all that the landlord's records say. */
export function insightSections({measure}: MeasureDocument, insights: Insights | null, page: Page): Content {
  if (insights === null) return '';
  const {witnesses, surveyFunnel, backlog, valueForMoney} = insights;
  const pairs = valueForMoney?.pairs.filter(({cost, outcome}) => [cost.id, outcome.id].includes(measure.id)) ?? [];
  return html`${WITNESSED.includes(measure.id) && witnesses ? witnessSection(witnesses, page) : ''}
  ${ANSWERED.includes(measure.id) && surveyFunnel ? funnelSection(surveyFunnel, page) : ''}
  ${WAITING.includes(measure.id) && backlog ? backlogSection(backlog, page) : ''}
  ${pairs.length > 0 ? valueSection(pairs, page) : ''}`;
}

function section(id: string, title: string, content: Content): Content {
  return html`<section class="section insight" aria-labelledby=${id}>
    <h2 class="title" id=${id}>${title}</h2>
    ${content}
  </section>`;
}

function table(head: readonly string[], body: Content): Content {
  return html`<table>
    ${headRow(head)}
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

/** A table wider than a phone moves within its own frame, by finger and by keyboard. */
function wideTable(labelledBy: string, head: readonly string[], body: Content): Content {
  return html`<div class="card scroll" role="group" aria-labelledby=${labelledBy} tabindex="0">
    ${table(head, body)}
  </div>`;
}

function headRow(titles: readonly string[]): Content {
  return html`<thead>
    <tr>
      ${titles.map((title, at) => html`<th scope="col" class=${at === 0 ? '' : 'n'}>${title}</th>`)}
    </tr>
  </thead>`;
}

function witnessSection({groups, method}: Witnesses, page: Page): Content {
  const words = page.words.records.witnesses;
  const number = (count: number) => formatNumber(count, page.language);
  const cell = ({share, said, asked}: Witness) =>
    share === null || said === null || asked === null
      ? words.none
      : words.of({share: formatFigure(share, 'percent', page.language), said: number(said), asked: number(asked)});
  return section(
    'witnesses',
    words.title,
    html`${groups.slice(0, 1).map(({sentence}) => html`<p class="lead">${say(sentence, page)}</p>`)}
      ${wideTable(
        'witnesses',
        linesOf(words.columns),
        html`${groups.map(
          ({scope, record, inspector, resident}) =>
            html`<tr>
              <th scope="row">${say(scope.name, page)}</th>
              ${[record, inspector, resident].map((witness) => html`<td class="n wrap">${cell(witness)}</td>`)}
            </tr>`,
        )}`,
      )}
      <ul class="told">
        ${groups.slice(1).map(({sentence}) => html`<li>${say(sentence, page)}</li>`)}
      </ul>
      <p class="small soft measured">${say(method, page)}</p>`,
  );
}

function funnelSection({quarters, sentence, method}: SurveyFunnel, page: Page): Content {
  const words = page.words.records.funnel;
  const count = (value: number | null) => (value === null ? words.hidden : formatNumber(value, page.language));
  const verdicts = {fair: words.fair, alarm: words.alarmed, 'too-few': words.tooFew};
  const alarms = quarters.filter(({alarm}) => alarm.verdict === 'alarm');
  return section(
    'funnel',
    words.title,
    html`<p class="lead">${say(sentence, page)}</p>
      ${alarms.map(({alarm}) => html`<p class="message">${say(alarm.sentence, page)}</p>`)}
      ${wideTable(
        'funnel',
        [words.quarter, ...linesOf(words.columns), words.alarm],
        html`${quarters.map(
          ({period, whole, alarm}) =>
            html`<tr>
              <th scope="row">${formatPeriod(period, page.language)}</th>
              ${[whole.done, whole.reachable, whole.asked, whole.answered].map((value) => html`<td class="n">${count(value)}</td>`)}
              <td class="n wrap">${verdicts[alarm.verdict]}</td>
            </tr>`,
        )}`,
      )}
      <p class="small soft measured">${say(method, page)}</p>`,
  );
}

function backlogSection({whole, sentence}: Backlog, page: Page): Content {
  const words = page.words.records.backlog;
  const count = (value: number | null) => (value === null ? words.hidden : formatNumber(value, page.language));
  return section(
    'backlog',
    words.title,
    html`<p class="lead">${say(sentence, page)}</p>
      ${
        whole === null
          ? ''
          : html`<div class="card">
              ${table(
                [words.age, words.open, words.overdue],
                html`${[
                  ...whole.ages.map((one) => ({...one, name: words.bands[one.band]})),
                  {...whole, name: words.all},
                ].map(
                  ({name, open, overdue}) =>
                    html`<tr>
                      <th scope="row">${name}</th>
                      <td class="n">${count(open)}</td>
                      <td class="n">${count(overdue)}</td>
                    </tr>`,
                )}`,
              )}
            </div>`
      }`,
  );
}

function valueSection(pairs: readonly ValuePair[], page: Page): Content {
  const words = page.words.records.value;
  return section(
    'value',
    words.title,
    html`${pairs.map(
      ({cost, outcome, years, parts, sentence}) =>
        html`<p class="lead">${say(sentence, page)}</p>
          <div class="card">
            ${table(
              [words.where, cost.name[page.language] ?? cost.name.en, outcome.name[page.language] ?? outcome.name.en],
              html`${[...years, ...parts].map((point) => {
                const figure = (of: typeof cost, value: number | null) =>
                  value === null
                    ? page.words.records.notShown
                    : formatFigure(value, of.unit, page.language, of.unit === 'pounds' ? 0 : of.decimals);
                return html`<tr>
                  <th scope="row">${say(point.scope.name, page)}, ${formatPeriod(point.period, page.language)}</th>
                  <td class="n">${figure(cost, point.cost.value)}</td>
                  <td class="n">${figure(outcome, point.outcome.value)}</td>
                </tr>`;
              })}`,
            )}
          </div>`,
    )}`,
  );
}
