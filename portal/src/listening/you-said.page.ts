import type {ActionList, FeedbackSummary, LandlordDocuments, Signal} from '@doorstep/contract';
import {formatDay, formatNumber} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {type Content, type Page, say} from '../page/page.ts';
import {actionCard} from '../records/actions.ts';
import {renderLandlordFrame} from './landlord-frame.ts';
import {listeningWords} from './listening.words.ts';

/** What was said, what was done, and whether it worked; undefined for a landlord that tells nothing of it. */
export function renderYouSaid(
  {landlord, insights, feedbackSummary}: LandlordDocuments,
  page: Page,
): string | undefined {
  const list = insights?.actions;
  if (!list) return undefined;
  const words = listeningWords(page.language).said;
  return renderLandlordFrame(
    {
      landlord,
      title: words.title,
      description: words.description({name: landlord.name}),
      address: page.to.youSaid(landlord.id),
      lead: words.lead,
      main: html`<p class="measured">${say(list.sentence, page)}</p>
        ${feedbackSummary ? themes(feedbackSummary, page) : ''}
        ${list.actions.length === 0 ? html`<p class="section">${words.none}</p>` : actionsByMeasure(list, page)}
        ${unanswered(list, page)}`,
    },
    page,
  );
}

function actionsByMeasure({actions, measures, landlord}: ActionList, page: Page): Content {
  const sections = measures
    .map(({id, name}) => ({id, name, own: actions.filter(({measure}) => measure === id)}))
    .filter(({own}) => own.length > 0)
    .map(
      ({id, name, own}) =>
        html`<section class="flow" aria-labelledby=${id}>
          <h2 class="heading" id=${id}><a href=${page.to.measure(landlord.id, id)}>${say(name, page)}</a></h2>
          ${own.map((action) => actionCard(action, page))}
        </section>`,
    );
  return html`<div class="columns section">${sections}</div>`;
}

function themes({themes: counted}: FeedbackSummary, page: Page): Content {
  const words = listeningWords(page.language).said;
  const shown = counted.filter(({count}) => count !== 0);
  if (shown.length === 0) return '';
  return html`<section class="section card" aria-labelledby="themes">
    <h2 class="heading" id="themes">${words.themes}</h2>
    <p class="small soft">${words.themesNote}</p>
    <table aria-labelledby="themes">
      <thead>
        <tr>
          <th scope="col">${words.theme}</th>
          <th scope="col" class="n">${words.count}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({name, count}) =>
            html`<tr>
              <th scope="row">${say(name, page)}</th>
              <td class="n">${count === null ? words.hidden : formatNumber(count, page.language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function unanswered({unanswered: signals, measures, landlord}: ActionList, page: Page): Content {
  if (signals.length === 0) return '';
  const words = listeningWords(page.language).said;
  const line = ({measure, since, reason}: Signal): Content => {
    const name = measures.find(({id}) => id === measure)?.name;
    return html`<li>
      <a href=${page.to.measure(landlord.id, measure)}>${name ? say(name, page) : measure}</a>,
      ${words.since({day: formatDay(since, page.language)})}. ${say(reason, page)}
    </li>`;
  };
  return html`<section class="section aside" aria-labelledby="open">
    <h2 class="heading" id="open">${words.open}</h2>
    <p>${words.openNote}</p>
    <ul class="bullets">
      ${signals.map(line)}
    </ul>
  </section>`;
}
