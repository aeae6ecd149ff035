import type {FormContact, LandlordDocuments, OverviewItem} from '@doorstep/contract';
import {formatDay, formatFigure} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {type Content, type Page, say} from '../page/page.ts';
import {firstSentence} from '../parts/lead-sentence.ts';
import {sign} from '../parts/sign.ts';
import {movementLine} from '../parts/state.ts';
import {baseLine} from './base-line.ts';
import {codeAddress, type PaperFigure, type PaperView, toTyped} from './paper.model.ts';
import {paperWords} from './paper.words.ts';
import {codeBlock, orType, renderSheet, sheetPicture} from './sheet.ts';

/** The landlord's main figures on one sheet: in words, with what they mean, what changed, and where to say something. */
export function renderLeaflet(documents: LandlordDocuments, view: PaperView, page: Page): string {
  const {landlord, overview} = documents;
  const words = paperWords(page.language);
  return renderSheet(
    documents,
    {
      kind: 'leaflet',
      title: words.leafletTitle,
      description: words.leafletDescription({name: landlord.name}),
      address: page.to.leaflet(landlord.id),
      main: html`<div class="sheet-answer">
          <div>
            <p class="lead">${say(overview.summary, page)}</p>
            ${changes(documents, page)}
          </div>
          ${sheetPicture(view.main, page)}
        </div>
        <section class="sheet-figures" aria-labelledby="figures">
          <h2 class="heading" id="figures">${words.figures}</h2>
          <ul>
            ${view.figures.map((figure) => html`<li>${paperFigure(figure, page)}</li>`)}
          </ul>
        </section>
        <div class="sheet-foot">${tell(documents, view, page)} ${readMore(landlord.id, page)}</div>`,
    },
    page,
  );
}

/** How many figures really changed, and which way. */
function changes({overview}: LandlordDocuments, page: Page): Content {
  const shown = overview.counts.filter(({measures}) => measures > 0);
  if (shown.length === 0) return '';
  return html`<h2 class="heading">${page.words.landlord.counts}</h2>
    <ul class="counts">
      ${shown.map(
        ({verdict, measures}) =>
          html`<li>
            ${sign(verdict)}<span
              ><b>${measures}</b> ${page.words.signs[verdict].toLocaleLowerCase(page.language)}</span
            >
          </li>`,
      )}
    </ul>`;
}

function paperFigure({item, meaning}: PaperFigure, page: Page): Content {
  const base = baseLine(item, page);
  return html`<h3>${say(item.name, page)}</h3>
    <p><b>${firstSentence(item.sentence, page)}</b></p>
    ${movementLine(item.movement, page)} ${aim(item, page)}
    <p class="small soft">${meaning === null ? nothing : say(meaning, page)} ${base}</p>`;
}

/** The target, and whether it was met. */
function aim({target, latest, polarity, unit, decimals}: OverviewItem, page: Page): Content {
  if (target === null || latest.value === null || polarity === 'neutral') return '';
  const isMet = polarity === 'lower' ? latest.value <= target.value : latest.value >= target.value;
  const {aimMet, aimMissed, aim: told} = page.words.records;
  const figure = formatFigure(target.value, unit, page.language, target.value % 1 === 0 ? 0 : decimals);
  return html`<p class="state">
    ${sign(isMet ? 'met' : 'missed')}<span
      ><b>${isMet ? aimMet : aimMissed}</b> ${told({target: figure, day: formatDay(target.from, page.language)})}</span
    >
  </p>`;
}

function tell({landlord}: LandlordDocuments, view: PaperView, page: Page): Content {
  const words = paperWords(page.language);
  const address = codeAddress(view, landlord.id, page);
  const ways = waysOf(view.contact, page);
  const canSend = address !== null && view.takesAnswers;
  if (!canSend && ways.length === 0) return '';
  const list = html`<ul class="ways">
    ${ways.map((way) => html`<li>${way}</li>`)}
  </ul>`;
  return html`<section aria-labelledby="tell">
    <h2 class="heading" id="tell">${words.tell({name: landlord.name})}</h2>
    ${canSend ? codeBlock(address, [orType(address, words.scanTell), list], page) : list}
  </section>`;
}

/** Every way that does not need this site. */
function waysOf({phone, emergencyPhone, email, address, website}: FormContact, page: Page): string[] {
  const words = paperWords(page.language);
  return [
    ...(emergencyPhone === null ? [] : [words.emergency({phone: emergencyPhone})]),
    ...(phone === null ? [] : [words.phone({phone})]),
    ...(address === null ? [] : [words.write({address})]),
    ...(email === null ? [] : [words.email({email})]),
    ...(website === null ? [] : [words.website({website: toTyped(website)})]),
  ];
}

function readMore(landlord: string, page: Page): Content {
  if (page.site === null) return '';
  const words = paperWords(page.language);
  const address = page.site + page.to.landlord(landlord);
  return html`<section aria-labelledby="more">
    <h2 class="heading" id="more">${words.more}</h2>
    <p class="small">${words.moreText}</p>
    ${codeBlock(address, orType(address, words.scanRead), page)}
  </section>`;
}
