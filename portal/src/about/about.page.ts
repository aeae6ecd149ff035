import {MOVEMENT_VERDICTS} from '@doorstep/contract';
import type {SiteDocuments, Source} from '@doorstep/contract';
import {isSignName} from '@doorstep/widgets/signs/signs';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {addresses} from '../addresses.ts';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {sign} from '../parts/sign.ts';
import {linesOf} from '../words/words.ts';

/** Where the figures come from, how they are worked out, what words and signs mean, and how to take them away. */
export function renderAbout({list}: SiteDocuments, page: Page): string {
  const words = page.words.about;
  const [source] = list.sources;
  return renderShell(page, {
    title: page.words.title(words.title),
    description: words.description,
    address: page.to.about(),
    main: html`<article class="page prose">
      <h1 class="headline">${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="columns wide">
        <div>
          ${source ? section('source', words.source, words.sourceText({publisher: source.publisher})) : nothing}
          ${section('working', words.working, words.workingText)} ${signsSection(page)}
          ${section('care', words.care, words.careText)}
        </div>
        <div class="flow">
          ${list.sources.map((each) => sourceCard(each, page))}${glossary(page)}${dataLinks(source, page)}
        </div>
      </div>
    </article>`,
  });
}

function section(id: string, title: string, text: string): Content {
  return html`<section class="flow" aria-labelledby=${id}>
    <h2 class="heading" id=${id}>${title}</h2>
    ${linesOf(text).map((paragraph) => html`<p>${paragraph}</p>`)}
  </section>`;
}

function signsSection(page: Page): Content {
  const words = page.words.about;
  return html`<section class="flow" aria-labelledby="signs">
    <h2 class="heading" id="signs">${words.signs}</h2>
    <p>${words.signsNote}</p>
    <ul class="signs">
      ${MOVEMENT_VERDICTS.filter(isSignName).map(
        (verdict) =>
          html`<li>
            ${sign(verdict)}<span><b>${page.words.signs[verdict]}</b> ${words.signsText[verdict]}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function glossary(page: Page): Content {
  const words = page.words.about;
  return html`<section class="aside" aria-labelledby="words">
    <h2 class="heading" id="words">${words.words}</h2>
    <dl class="glossary">
      ${Object.values(words.glossary).map(
        ({term, text}) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function sourceCard(source: Source, page: Page): Content {
  const words = page.words.about;
  return html`<section class="card">
    <h2 class="heading">${source.name}</h2>
    <p>
      <a href=${source.url}>${source.publisher}</a>. <a href=${source.licenceUrl} rel="license">${source.licence}</a>.
    </p>
    <dl class="facts">
      ${source.files.map(
        (file) =>
          html`<div>
              <dt>${words.files}</dt>
              <dd>${file.name}</dd>
            </div>
            <div>
              <dt>${words.fingerprint}</dt>
              <dd><code>${file.sha256}</code></dd>
            </div>`,
      )}
    </dl>
  </section>`;
}

function dataLinks(source: Source | undefined, page: Page): Content {
  const words = page.words.about;
  return html`<section class="aside" aria-labelledby="data">
    <h2 class="heading" id="data">${words.data}</h2>
    ${source?.licence ? html`<p>${words.dataText({licence: source.licence})}</p>` : nothing}
    <ul>
      ${[
        [addresses.landlordList(), words.dataLinks.list],
        [addresses.openapi(), words.dataLinks.openapi],
        [addresses.manifest(), words.dataLinks.manifest],
      ].map(([href, text]) => html`<li class="links"><a href=${href}>${text}</a></li>`)}
    </ul>
  </section>`;
}
