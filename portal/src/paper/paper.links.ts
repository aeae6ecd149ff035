import type {LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {toPaperView} from './paper.model.ts';
import {paperWords} from './paper.words.ts';

/** The way to the sheets to print; nothing where there is no figure to put on paper. */
export function paperLinks(documents: LandlordDocuments, page: Page): Content {
  if (toPaperView(documents) === undefined) return '';
  const words = paperWords(page.language);
  const {id} = documents.landlord;
  return html`<section class="aside on-paper" aria-labelledby="on-paper">
    <h2 class="heading" id="on-paper">${words.onPaper}</h2>
    <ul class="stacked">
      <li><a href=${page.to.leaflet(id)}>${words.leaflet}</a></li>
      <li><a href=${page.to.poster(id)}>${words.poster}</a></li>
    </ul>
  </section>`;
}
