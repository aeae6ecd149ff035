import type {LandlordDocuments, OverviewItem} from '@doorstep/contract';
import {formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {addresses} from '../addresses.ts';
import {invitation} from '../feedback/invitation.ts';
import {landlordThings} from '../findable/datasets.ts';
import {paperLinks} from '../paper/paper.links.ts';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {sourceNote} from '../parts/source-note.ts';
import {sign} from '../parts/sign.ts';
import {toldLine} from '../parts/state.ts';
import {homeSymbols, streetsPicture} from '../parts/streets.ts';
import {dataBlock, tile} from '../parts/widget.ts';
import {aboutLandlord, leftOut} from './landlord.facts.ts';
import {landlordLinks} from './landlord.links.ts';
import {toLandlordView} from './landlord.model.ts';
import type {LandlordView} from './landlord.model.ts';

/** A landlord's page: the answer in words, one street of homes, then every figure by theme. */
export function renderLandlordPage(documents: LandlordDocuments, page: Page): string {
  const {landlord, overview} = documents;
  const words = page.words.landlord;
  const period = formatPeriod(overview.period, page.language);
  const view = toLandlordView(overview);
  const isOwn = overview.period.kind !== 'financial-year';
  const tiles = [...view.groups.flatMap(({items}) => items), ...view.sharedOwners];
  return renderShell(page, {
    title: page.words.title(landlord.name),
    description: words.description({name: landlord.name, period}),
    address: page.to.landlord(landlord.id),
    illustrative: landlord.illustrative,
    about: documents,
    things: landlordThings(documents, page),
    ...(tiles.length > 0 ? {data: dataBlock(tiles)} : {}),
    main: html`<div class="page">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a>
      </nav>
      <section class="hero answer" aria-labelledby="headline">
        <div>
          <p class="eyebrow">
            <b>${landlord.name}</b> <span>${isOwn ? words.recordsEyebrow({period}) : words.eyebrow({period})}</span>
          </p>
          <h1 class="headline" id="headline">${say(overview.headline, page)}</h1>
          <p class="lead">${say(overview.summary, page)}</p>
          ${counts(documents, page)}
          <p class="not-run">${isOwn ? words.ownRecords : words.notRunBy}</p>
        </div>
        ${picture(view, page)}
      </section>
      ${inShort(view, page)} ${jumpList(view, page)}
      ${view.groups.map(({id, items}) => tileSection(`theme-${id}`, page.words.themeGroups[id], undefined, items, landlord.id, page))}
      ${
        view.sharedOwners.length > 0
          ? tileSection(
              'shared-owners',
              words.sharedOwners,
              words.sharedOwnersNote,
              view.sharedOwners,
              landlord.id,
              page,
            )
          : nothing
      }
      ${tiles.length === 0 ? html`<p class="lead section">${words.noFigures}</p>` : nothing}
      <div class="columns section">
        <div class="flow">${leftOut(landlord, page)}${aboutLandlord(landlord, page)}</div>
        <div class="flow">
          ${invitation(documents, page)} ${landlordLinks(documents, page)} ${paperLinks(documents, page)}
          ${sourceNote(overview.source, overview.release, page)}
          <section class="aside" aria-labelledby="data">
            <h2 class="heading" id="data">${words.data}</h2>
            <p><a href=${addresses.overviewJson(landlord.id)}>${words.dataOverview}</a></p>
          </section>
        </div>
      </div>
    </div>`,
  });
}

function counts({overview}: LandlordDocuments, page: Page): Content {
  const shown = overview.counts.filter(({measures}) => measures > 0);
  if (shown.length === 0) return '';
  return html`<ul class="counts" aria-label=${page.words.landlord.counts}>
    ${shown.map(
      ({verdict, measures}) =>
        html`<li>
          ${sign(verdict)}<span><b>${measures}</b> ${page.words.signs[verdict].toLocaleLowerCase(page.language)}</span>
        </li>`,
    )}
  </ul>`;
}

function picture({main}: LandlordView, page: Page): Content {
  if (!main || main.latest.value === null) return '';
  const {streets} = page.words;
  return html`<div class="example">
    ${homeSymbols()}${streetsPicture(
      {
        share: main.latest.value,
        title: say(main.name, page),
        filled: streets.satisfied,
        empty: streets.otherAnswer,
        note: say(main.movement.sentence, page),
      },
      page,
    )}
  </div>`;
}

function inShort({sentences}: LandlordView, page: Page): Content {
  if (sentences.length === 0) return '';
  return html`<section class="section in-short" aria-labelledby="in-short">
    <h2 class="title" id="in-short">${page.words.landlord.inShort}</h2>
    <ul>
      ${sentences.map((item) => html`<li>${toldLine(item, page)}</li>`)}
    </ul>
  </section>`;
}

function jumpList({groups, sharedOwners}: LandlordView, page: Page): Content {
  const words = page.words.landlord;
  const links = groups.map(({id}) => html`<li><a href=${`#theme-${id}`}>${page.words.themeGroups[id]}</a></li>`);
  if (sharedOwners.length > 0) links.push(html`<li><a href="#shared-owners">${words.sharedOwners}</a></li>`);
  return links.length < 2
    ? ''
    : html`<nav class="jump" aria-label=${words.allFigures}>
        <ul class="links">
          ${links}
        </ul>
      </nav>`;
}

function tileSection(
  id: string,
  title: string,
  note: string | undefined,
  items: readonly OverviewItem[],
  landlord: string,
  page: Page,
): Content {
  return html`<section class="section tiles-section" aria-labelledby=${id}>
    <h2 class="title" id=${id}>${title}</h2>
    ${note === undefined ? nothing : html`<p class="measured soft">${note}</p>`}
    <div class="tiles">${items.map((item) => tile(item, landlord, page))}</div>
  </section>`;
}
