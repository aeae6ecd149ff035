import type {Landlord, Overview, OverviewItem} from '@doorstep/contract';
import {formatFigure, formatPeriod, textIn} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {fixedHtml} from '../page/fixed-html.ts';
import {type Content, type Page, say} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import {type Asked, type ComparedMeasure, MOST, toComparedMeasures} from './compare.model.ts';
import {compareWords} from './compare.words.ts';

/** What was asked for, and the landlords that were found. */
export interface Comparing {
  readonly asked: readonly Asked[];
  /** Of every landlord found, in the order asked. */
  readonly overviews: readonly Overview[];
}

/** Up to four landlords side by side; before anybody is chosen, the question alone. */
export function renderCompare({asked, overviews}: Comparing, landlords: readonly Landlord[], page: Page): string {
  const words = compareWords(page.language);
  const names = overviews.map(({landlord}) => landlord.name).join(', ');
  const measures = toComparedMeasures(overviews);
  return renderShell(page, {
    title: page.words.title(names === '' ? words.title : words.titleOf({names})),
    description: words.description,
    address: page.to.compare(),
    listed: asked.length === 0,
    main: html`<div class="page compare listening">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landing()}>${page.words.findLandlord}</a>
      </nav>
      <h1 class="headline">${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${question(asked, landlords, page)} ${measures.length === 0 ? nothing : result(measures, overviews, page)}
    </div>`,
  });
}

function question(asked: readonly Asked[], landlords: readonly Landlord[], page: Page): Content {
  const words = compareWords(page.language);
  return html`<form class="card section" method="get" action=${page.to.compare()}>
    <p class="hint" id="compare-hint">${words.hint}</p>
    <div class="chosen">${Array.from({length: MOST}, (_, at) => field(at, asked[at], page))}</div>
    ${landlordOptions(landlords)}
    <button>${words.button}</button>
    ${asked.length === 0 ? html`<p class="small soft">${words.needsServer}</p>` : nothing}
  </form>`;
}

function field(at: number, asked: Asked | undefined, page: Page): Content {
  const words = compareWords(page.language);
  const isUnknown = asked !== undefined && asked.landlord === undefined;
  return html`<div class=${isUnknown ? 'field is-wrong' : 'field'}>
    <label for=${`landlord-${at + 1}`}>${words.choose({at: String(at + 1)})}</label>
    ${isUnknown ? html`<p class="fault" id=${`fault-${at + 1}`}>${words.unknown({name: asked.text})}</p>` : nothing}
    <input
      id=${`landlord-${at + 1}`}
      name="l"
      list="landlords"
      autocomplete="off"
      value=${asked?.landlord?.name ?? asked?.text ?? ''}
      aria-describedby=${isUnknown ? `fault-${at + 1}` : 'compare-hint'}
      aria-invalid=${isUnknown ? 'true' : nothing}
    />
  </div>`;
}

/** The same list for every visitor: drawn once. */
function landlordOptions(landlords: readonly Landlord[]): Content {
  const options = landlords.map(({name}) => `<option value="${escapeXml(name)}">`).join('');
  return fixedHtml(`<datalist id="landlords">${options}</datalist>`);
}

function result(measures: readonly ComparedMeasure[], overviews: readonly Overview[], page: Page): Content {
  const words = compareWords(page.language);
  return html`<section class="section" aria-labelledby="result">
    <h2 class="title" id="result">${words.result}</h2>
    <p class="measured">${words.caveat}</p>
    <div class="compared">${measures.map((measure) => comparedTable(measure, overviews, page))}</div>
  </section>`;
}

function comparedTable({first, items}: ComparedMeasure, overviews: readonly Overview[], page: Page): Content {
  const words = compareWords(page.language);
  const homes = words.homes({
    scope: textIn(first.scope.name, page.language),
    period: formatPeriod(first.latest.period, page.language),
  });
  return html`<div class="card">
    <table>
      <caption>
        ${say(first.name, page)}
        <span class="small soft">${homes}</span>
      </caption>
      <thead class="hidden-text">
        <tr>
          <th scope="col">${words.landlord}</th>
          <th scope="col">${words.figure}</th>
        </tr>
      </thead>
      <tbody>
        ${overviews.map(
          ({landlord}, at) =>
            html`<tr>
              <th scope="row"><a href=${page.to.measure(landlord.id, first.id)}>${landlord.name}</a></th>
              <td class="n">${cell(items[at], page)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(item: OverviewItem | undefined, page: Page): Content {
  const words = compareWords(page.language);
  if (!item) return words.none;
  const {latest, unit, decimals} = item;
  if (latest.value === null)
    return html`<span class="soft">${page.words.missing[latest.missing ?? 'not-collected']}</span>`;
  const figure = (value: number) => formatFigure(value, unit, page.language, decimals);
  const {interval} = latest;
  return html`<b>${figure(latest.value)}</b> ${
      interval
        ? html`<span class="small soft"
            >${words.likely}: ${words.range({low: figure(interval.low), high: figure(interval.high)})}</span
          >`
        : nothing
    }`;
}
