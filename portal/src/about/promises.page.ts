import {html} from '@lit-labs/ssr';
import type {Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {linesOf} from '../words/words.ts';

/** The words of a page of short lists under headings. */
export interface PromiseWords {
  title: string;
  description: string;
  sections: Readonly<Record<string, {title: string; items: string}>>;
}

/** The accessibility and privacy pages: what holds, how it is checked, what is not known. */
export function renderPromises(words: PromiseWords, address: string, page: Page): string {
  return renderShell(page, {
    title: page.words.title(words.title),
    description: words.description,
    address,
    main: html`<article class="page prose">
      <h1 class="headline">${words.title}</h1>
      <p class="lead">${words.description}</p>
      ${Object.values(words.sections).map(
        ({title, items}) =>
          html`<section class="flow">
            <h2 class="heading">${title}</h2>
            <ul class="bullets">
              ${linesOf(items).map((item) => html`<li>${item}</li>`)}
            </ul>
          </section>`,
      )}
    </article>`,
  });
}
