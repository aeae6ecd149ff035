import type {LandlordDocuments, MeasureDocument} from '@doorstep/contract';
import {formatDay, formatFigure, formatPeriod, textIn} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {addresses} from '../addresses.ts';
import {figureInvitation} from '../feedback/invitation.ts';
import {measureThings} from '../findable/datasets.ts';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {firstSentence} from '../parts/lead-sentence.ts';
import {sign} from '../parts/sign.ts';
import {sourceNote} from '../parts/source-note.ts';
import {movementLine, standingLine} from '../parts/state.ts';
import {homeSymbols} from '../parts/streets.ts';
import {chart, dataBlock} from '../parts/widget.ts';
import {actionsSection} from '../records/actions.ts';
import {insightSections} from '../records/insights.ts';
import {partsSection} from '../records/parts.ts';
import {answersTable} from './answers-table.ts';
import {figureFacts, homesPicture, marginNote} from './figure.ts';
import {askQuestion, isOwnRecords, toMeasureView, toPeerRows} from './measure.model.ts';
import type {MeasureView} from './measure.model.ts';
import {passportCard} from './passport.ts';
import {peersSection} from './peers.ts';

/** A measure's page: the answer, the chart, what it means, how others did, and how we know. */
export function renderMeasurePage(documents: LandlordDocuments, document: MeasureDocument, page: Page): string {
  const {landlord, measure} = document;
  const view = toMeasureView(document);
  const period = formatPeriod(view?.latest?.period ?? documents.overview.period, page.language);
  const name = measure.name[page.language] ?? measure.name.en;
  return renderShell(page, {
    title: page.words.title(name, landlord.name),
    description: page.words.measure.description({name, landlord: landlord.name, period}),
    address: page.to.measure(landlord.id, measure.id),
    illustrative: landlord.illustrative,
    about: documents,
    things: measureThings(document, page),
    ...(view ? {data: dataBlock(document)} : {}),
    main: html`<div class="page">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a> <span aria-hidden="true">›</span>
        <a href=${page.to.landlord(landlord.id)}>${landlord.name}</a>
      </nav>
      ${view ? answer(document, view, period, page) : nothing}
      ${view ? evidence(documents, document, view, page) : nothing}
      ${view && !isOwnRecords(document) ? peersSection(document, view.main, page) : nothing}
      ${insightSections(document, documents.insights, page)} ${partsSection(document, page)}
      ${view?.others.map((series) => otherScope(document, series, page))}
      <div class="columns section">
        <div class="flow">
          ${actionsSection(document.actions, page)} ${question(document, page)}${passportCard(document, page)}
        </div>
        <div class="flow">
          ${view ? answersTable(document, view.main, page) : nothing}${download(document, page)}
          ${figureInvitation(documents, measure.id, page)} ${sourceNote(document.source, document.release, page)}
        </div>
      </div>
      <p class="links">
        <a href=${page.to.landlord(landlord.id)}>${page.words.measure.back({landlord: landlord.name})}</a>
      </p>
    </div>`,
  });
}

function answer(document: MeasureDocument, view: MeasureView, period: string, page: Page): Content {
  const {measure, landlord} = document;
  const [similar] = toPeerRows(view.main);
  return html`<section class="measure-answer" aria-labelledby="headline">
    <div>
      <h1 class="headline" id="headline">${say(measure.name, page)}</h1>
      <p class="soft subtitle">
        ${page.words.measure.subtitle({landlord: landlord.name, tenure: page.words.tenures[view.main.scope.tenure].toLocaleLowerCase(page.language), period})}
      </p>
      <p class="lead">${firstSentence(view.main.sentence, page)}</p>
    </div>
    <div class="flow states">
      ${movementLine(view.main.movement, page)} ${aimLine(document, view, page)}
      ${similar ? standingLine(similar, page) : nothing}
    </div>
  </section>`;
}

function evidence(documents: LandlordDocuments, document: MeasureDocument, view: MeasureView, page: Page): Content {
  const words = page.words.measure;
  const {measure} = document;
  return html`<div class="columns wide">
      <section aria-labelledby="by-year">
        <h2 class="hidden-text" id="by-year">${isOwnRecords(document) ? page.words.records.overTime : words.byYear}</h2>
        ${chart(document, view.main.scope.id, page)}
      </section>
      <div class="flow">
        <section class="aside" aria-labelledby="meaning">
          <h2 class="heading" id="meaning">${words.meaning}</h2>
          <p>${say(measure.meaning, page)}</p>
          <h3>${words.why}</h3>
          <p>${say(measure.why, page)}</p>
          ${readWith(documents, document, page)}
        </section>
        ${figureFacts(document, view, page)}
      </div>
    </div>
    <div class="columns section">${homesPicture(document, view, page)}${marginNote(document, view, page)}</div>
    ${measure.unit === 'percent' ? homeSymbols() : nothing}`;
}

/** The target in force when the figure was made, and whether it was met: in ink, for it says where the figure stands. */
function aimLine({measure}: MeasureDocument, {main, latest}: MeasureView, page: Page): Content {
  const target = latest && main.targets.findLast(({from}) => from <= latest.period.end);
  if (!target || latest.value === null || measure.polarity === 'neutral') return '';
  const isMet = measure.polarity === 'lower' ? latest.value <= target.value : latest.value >= target.value;
  const figure = formatFigure(target.value, measure.unit, page.language, target.value % 1 === 0 ? 0 : measure.decimals);
  const words = page.words.records;
  return html`<p class="state">
    ${sign(isMet ? 'met' : 'missed')}<span
      ><b>${isMet ? words.aimMet : words.aimMissed}</b>
      ${words.aim({target: figure, day: formatDay(target.from, page.language)})}
      <span class="small"
        >${words.aimWho({setBy: textIn(target.setBy, page.language), reason: textIn(target.reason, page.language)})}</span
      ></span
    >
  </p>`;
}

function readWith({measures}: LandlordDocuments, {landlord, measure}: MeasureDocument, page: Page): Content {
  const beside = measure.counterMeasures.flatMap((id) => measures.find((other) => other.measure.id === id) ?? []);
  if (beside.length === 0) return '';
  return html`<h3>${page.words.measure.beside}</h3>
    <ul class="beside">
      ${beside.map((other) => {
        const sentence = toMeasureView(other)?.main.movement.sentence;
        return html`<li>
          <a href=${page.to.measure(landlord.id, other.measure.id)}>${say(other.measure.name, page)}</a>${
            sentence ? html` <span class="small">${say(sentence, page)}</span>` : nothing
          }
        </li>`;
      })}
    </ul>`;
}

function otherScope(document: MeasureDocument, series: MeasureView['main'], page: Page): Content {
  const id = `scope-${series.scope.tenure}`;
  return html`<section class="section other-scope" aria-labelledby=${id}>
    <h2 class="title" id=${id}>${page.words.tenures[series.scope.tenure]}</h2>
    <div class="columns">
      <div class="flow">
        <p class="lead">${say(series.sentence, page)}</p>
        ${movementLine(series.movement, page)}
      </div>
      ${answersTable(document, series, page)}
    </div>
  </section>`;
}

function question({measure, landlord}: MeasureDocument, page: Page): Content {
  if (!measure.question) return '';
  return html`<section class="aside" aria-labelledby="question">
    <h2 class="heading" id="question">${page.words.measure.question}</h2>
    <blockquote class="question">${say(askQuestion(measure.question, landlord.name), page)}</blockquote>
  </section>`;
}

function download({landlord, measure}: MeasureDocument, page: Page): Content {
  const words = page.words.measure;
  return html`<section class="aside download" aria-labelledby="download">
    <h2 class="heading" id="download">${words.tables}</h2>
    <p class="links">
      <a href=${addresses.measureCsv(landlord.id, measure.id)} download>${words.download}</a>
      <a href=${addresses.measureJson(landlord.id, measure.id)}>${words.json}</a>
    </p>
  </section>`;
}
