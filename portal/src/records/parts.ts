import type {MeasureDocument, ScopeKind, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';

/** Series of a landlord's parts, by the kind of part, each kind in the order of the document. */
export function groupParts({series}: MeasureDocument): {kind: ScopeKind; series: Series[]}[] {
  const kinds = [...new Set(series.map(({scope}) => scope.kind))].filter((kind) => kind !== 'landlord');
  return kinds.map((kind) => ({kind, series: series.filter(({scope}) => scope.kind === kind)}));
}

/** A table of the parts in the newest period that is not provisional, by name and never by result. */
export function partsSection(document: MeasureDocument, page: Page): Content {
  const groups = groupParts(document);
  if (groups.length === 0) return '';
  const words = page.words.records;
  return html`<section class="section parts" aria-labelledby="parts">
    <h2 class="hidden-text" id="parts">${words.part}</h2>
    <p class="soft measured">${words.partsNote}</p>
    <div class="columns">${groups.map((group) => partsTable(document, group, page))}</div>
  </section>`;
}

function partsTable(
  {measure}: MeasureDocument,
  {kind, series}: {kind: ScopeKind; series: readonly Series[]},
  page: Page,
): Content {
  const words = page.words.records;
  const ends = series.flatMap(({observations}) => observations.filter(({status}) => status !== 'provisional'));
  const newest = ends.map(({period}) => period).sort((a, b) => (a.end < b.end ? 1 : -1))[0];
  if (newest === undefined) return '';
  const figure = (value: number) => formatFigure(value, measure.unit, page.language, measure.decimals);
  return html`<div class="card">
    <table>
      <caption>
        ${words.parts[kind]}<span class="small soft">, ${formatPeriod(newest, page.language)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.part}</th>
          <th scope="col" class="n">${say(measure.name, page)}</th>
          <th scope="col" class="n">${words.counted}</th>
        </tr>
      </thead>
      <tbody>
        ${byName(series, page).map(({scope, observations}) => {
          const seen = observations.find(({period}) => period.start === newest.start && period.end === newest.end);
          if (seen === undefined || seen.missing === 'undefined') return '';
          return html`<tr>
            <th scope="row">${say(scope.name, page)}</th>
            <td class="n">${seen.value === null ? reason(seen.missing, page) : figure(seen.value)}</td>
            <td class="n">${seen.base === null ? '' : formatNumber(seen.base, page.language)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Parts as people look for them; those without a name come last. */
function byName(series: readonly Series[], page: Page): Series[] {
  const isNamed = ({scope}: Series) => !/:(other|not-recorded)$/.test(scope.id);
  const nameOf = ({scope}: Series) => scope.name[page.language] ?? scope.name.en;
  return [...series].sort(
    (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || nameOf(a).localeCompare(nameOf(b), page.language),
  );
}

function reason(missing: Series['observations'][number]['missing'], page: Page): string {
  return missing === 'suppressed' ? page.words.records.notShown : page.words.missing[missing ?? 'not-collected'];
}
