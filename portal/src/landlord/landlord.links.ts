import type {LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {compareWords} from '../compare/compare.words.ts';
import {hasSurvey} from '../listening/survey.page.ts';
import {listeningWords} from '../listening/listening.words.ts';
import type {Content, Page} from '../page/page.ts';

/** Other pages about the landlord: how it listens, what it corrected, how it asked. */
export function landlordLinks(documents: LandlordDocuments, page: Page): Content {
  const {landlord, insights} = documents;
  const words = listeningWords(page.language);
  const links = [
    ...(insights?.actions ? [[page.to.youSaid(landlord.id), words.said.link]] : []),
    [`${page.to.compare()}?l=${landlord.id}`, compareWords(page.language).link],
    [page.to.corrections(landlord.id), words.corrections.title],
    ...(hasSurvey(documents) ? [[page.to.survey(landlord.id), words.survey.title]] : []),
  ] as const;
  return html`<section class="aside" aria-labelledby="more">
    <h2 class="heading" id="more">${words.more}</h2>
    <ul class="stacked">
      ${links.map(([href, text]) => html`<li><a href=${href}>${text}</a></li>`)}
    </ul>
  </section>`;
}
