import type {LandlordDocuments} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import type {Page} from '../page/page.ts';
import {codeAddress, type PaperView} from './paper.model.ts';
import {paperWords} from './paper.words.ts';
import {codeBlock, orType, renderSheet, sheetPicture} from './sheet.ts';

/** One sentence, one figure and one code, in print that is read from two metres away. */
export function renderPoster(documents: LandlordDocuments, view: PaperView, page: Page): string {
  const {landlord} = documents;
  const words = paperWords(page.language);
  const address = codeAddress(view, landlord.id, page);
  const {phone} = view.contact;
  const next = html`<h2 class="title" id="next">${view.takesAnswers ? words.posterTell : words.posterRead}</h2>
    ${address === null ? nothing : orType(address, view.takesAnswers ? words.scanTell : words.scanRead)}
    ${phone === null ? nothing : html`<p>${words.phone({phone})}</p>`}`;
  return renderSheet(
    documents,
    {
      kind: 'poster',
      title: words.posterTitle,
      description: words.posterDescription({name: landlord.name}),
      address: page.to.poster(landlord.id),
      main: html`${sheetPicture(view.main, page)}
        <section class="sheet-foot" aria-labelledby="next">
          ${address === null ? next : codeBlock(address, next, page)}
        </section>`,
    },
    page,
  );
}
