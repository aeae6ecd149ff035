import type {Landlord} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';

/** What differs between the pages below a landlord's own. */
export interface LandlordFrame {
  readonly landlord: Landlord;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly lead: Content;
  readonly main: Content;
}

/** A page below a landlord's own: the way back, the title, and what it is about. */
export function renderLandlordFrame(frame: LandlordFrame, page: Page): string {
  const {landlord, title, description, address, lead, main} = frame;
  return renderShell(page, {
    title: page.words.title(title, landlord.name),
    description,
    address,
    illustrative: landlord.illustrative,
    main: html`<div class="page listening">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a> <span aria-hidden="true">›</span>
        <a href=${page.to.landlord(landlord.id)}>${landlord.name}</a>
      </nav>
      <h1 class="headline">${title}</h1>
      <p class="lead">${lead}</p>
      ${main}
    </div>`,
  });
}
