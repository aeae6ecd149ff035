import type {LandlordDocuments, MeasureDocument} from '@doorstep/contract';
import {formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {toWebsite} from '../landlord/landlord.model.ts';
import {askQuestion} from '../measure/measure.model.ts';
import {type Content, type Page, say} from '../page/page.ts';
import {linesOf} from '../words/words.ts';
import {renderLandlordFrame} from './landlord-frame.ts';
import {listeningWords} from './listening.words.ts';

/** The measure whose passport tells how the whole survey was done. */
const isOverall = ({measure}: MeasureDocument): boolean => measure.id === 'tsm-tp01';

/** Whether there is anything to tell of a yearly survey. */
export const hasSurvey = ({measures}: LandlordDocuments): boolean => measures.some(isOverall);

/** How the yearly survey was done; undefined for a landlord that has none here. */
export function renderSurvey(documents: LandlordDocuments, page: Page): string | undefined {
  const {landlord, overview, measures} = documents;
  const overall = measures.find(isOverall);
  if (!overall) return undefined;
  const words = listeningWords(page.language).survey;
  const period = formatPeriod(overview.period, page.language);
  return renderLandlordFrame(
    {
      landlord,
      title: words.title,
      description: words.description({name: landlord.name, period}),
      address: page.to.survey(landlord.id),
      lead: words.lead({name: landlord.name, period}),
      main: html`<div class="columns section">
          ${surveyFacts(overall, page)}
          <div class="flow">${missingFigures(documents, page)}${notPublished(documents, page)}</div>
        </div>
        ${questions(measures, landlord.name, page)}`,
    },
    page,
  );
}

/** What the passport says of the survey; what it says of the one measure stands on that measure's page. */
function surveyFacts({passport, measure}: MeasureDocument, page: Page): Content {
  const ofMeasure = [measure.numerator.en, measure.denominator.en, measure.exclusions.en];
  return html`<section class="card passport">
    <dl class="facts">
      ${passport.facts
        .filter(({value}) => !ofMeasure.includes(value.en))
        .map(
          ({label, value}) =>
            html`<div>
              <dt>${say(label, page)}</dt>
              <dd>${say(value, page)}</dd>
            </div>`,
        )}
    </dl>
  </section>`;
}

function missingFigures({landlord, overview}: LandlordDocuments, page: Page): Content {
  const words = listeningWords(page.language).survey;
  const missing = overview.items.filter(({latest}) => latest.value === null);
  return html`<section class="aside" aria-labelledby="figures">
    <h2 class="heading" id="figures">${words.figures}</h2>
    ${
      missing.length === 0
        ? html`<p>${words.figuresNone}</p>`
        : html`<ul class="bullets">
            ${missing.map(
              ({id, name, scope, latest}) =>
                html`<li>
                  <a href=${page.to.measure(landlord.id, id)}>${say(name, page)}</a>, ${say(scope.name, page)}:
                  ${page.words.missing[latest.missing ?? 'not-collected']}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function notPublished({landlord}: LandlordDocuments, page: Page): Content {
  const words = listeningWords(page.language).survey;
  const site = toWebsite(landlord);
  return html`<section class="aside" aria-labelledby="missing">
    <h2 class="heading" id="missing">${words.missing}</h2>
    <p>${words.missingNote}</p>
    <ul class="bullets">
      ${linesOf(words.missingItems).map((item) => html`<li>${item}</li>`)}
    </ul>
    ${site?.href === undefined ? '' : html`<p><a href=${site.href}>${words.website}</a></p>`}
  </section>`;
}

function questions(measures: readonly MeasureDocument[], name: string, page: Page): Content {
  const words = listeningWords(page.language).survey;
  const asked = measures.flatMap(({measure}) => (measure.question ? [askQuestion(measure.question, name)] : []));
  return html`<section class="section prose" aria-labelledby="questions">
    <h2 class="title" id="questions">${words.questions}</h2>
    <p>${words.questionsNote}</p>
    <ol class="questions">
      ${asked.map((text) => html`<li>${say(text, page)}</li>`)}
    </ol>
    <p>${words.scale}</p>
  </section>`;
}
