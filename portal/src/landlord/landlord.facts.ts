import type {Landlord} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Content, Page} from '../page/page.ts';
import {fact} from '../parts/source-note.ts';
import {toWebsite} from './landlord.model.ts';

/** What the regulator did not publish, in its own words; nothing when it left nothing out. */
export function leftOut(landlord: Landlord, page: Page): Content {
  if (landlord.notIncluded.length === 0) return '';
  const words = page.words.landlord;
  return html`<section class="left-out" aria-labelledby="left-out">
    <h2 class="heading" id="left-out">${words.leftOut}</h2>
    <p class="soft">${words.leftOutNote}</p>
    ${landlord.notIncluded.map(
      ({year, part, note}) =>
        html`<div class="message">
          <p><b>${words.leftOutLine({year: year.replace('-', '/'), part: words.parts[part]})}</b></p>
          <blockquote>${note}</blockquote>
        </div>`,
    )}
  </section>`;
}

/** What kind of landlord it is: what decides whom it is compared with. */
export function aboutLandlord(landlord: Landlord, page: Page): Content {
  const {facts, aboutLandlord: title, supportedYes, supportedNo} = page.words.landlord;
  const supported = landlord.supported === null ? undefined : landlord.supported ? supportedYes : supportedNo;
  return html`<section class="card" aria-labelledby="about-landlord">
    <h2 class="heading" id="about-landlord">${title}</h2>
    <dl class="facts">
      ${fact(facts.type, landlord.type && page.words.landlordTypes[landlord.type])}
      ${fact(facts.size, landlord.sizeBand && page.words.sizes[landlord.sizeBand])}
      ${fact(facts.region, landlord.region && page.words.regions[landlord.region])} ${fact(facts.supported, supported)}
      ${fact(facts.code, landlord.code)} ${fact(facts.earlier, landlord.earlierNames.join('; '))}
      ${fact(facts.website, website(landlord))}
    </dl>
  </section>`;
}

function website(landlord: Landlord): Content | undefined {
  const site = toWebsite(landlord);
  return site?.href === undefined ? site?.text : html`<a class="address" href=${site.href}>${site.text}</a>`;
}
