import {html} from '@lit-labs/ssr';
import type {Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {linesOf} from '../words/words.ts';

/** What a reader sees at an address that leads nowhere. */
export function renderNotFound(page: Page): string {
  const words = page.words.about.notFound;
  return renderShell(page, {
    title: page.words.title(words.title),
    description: words.description,
    address: page.to.notFound(),
    listed: false,
    main: html`<div class="page prose">
      <h1 class="headline">${words.title}</h1>
      ${linesOf(words.text).map((sentence) => html`<p class="lead">${sentence}</p>`)}
      <p class="links"><a href=${page.to.landing()}>${words.link}</a></p>
    </div>`,
  });
}
