import type {ReleaseRef, Source} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {fixedHtml} from '../page/fixed-html.ts';
import type {Content, Page} from '../page/page.ts';
import {toHtml} from '../page/to-html.ts';

/** Who published the figures, under which licence, and in which release they stand here. */
export function sourceNote(source: Source, release: ReleaseRef, page: Page): Content {
  // The same on every page of a release.
  return fixedHtml(toHtml(sourceSection(source, release, page)));
}

function sourceSection(source: Source, release: ReleaseRef, page: Page): Content {
  const words = page.words.source;
  return html`<section class="aside source" aria-labelledby="source">
    <h2 class="heading" id="source">${words.title}</h2>
    <div class="holder">
      <dl class="facts">
        <div>
          <dt>${words.published}</dt>
          <dd>${linked(source.url, `${source.publisher}: ${source.name}`)}</dd>
        </div>
        ${fact(words.licence, source.licence && linked(source.licenceUrl, source.licence))}
        <div>
          <dt>${words.release}</dt>
          <dd><code>${release.id}</code>, ${words.made({day: formatDay(release.published, page.language)})}</dd>
        </div>
      </dl>
    </div>
  </section>`;
}

function linked(href: string | null, text: string): Content {
  return href === null ? text : html`<a href=${href}>${text}</a>`;
}

/** One labelled fact of a definition list; nothing when there is nothing to say. */
export function fact(label: string, value: Content | null | undefined): Content {
  return value === null || value === undefined || value === ''
    ? ''
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}
