import type {MeasureDocument, OverviewItem} from '@doorstep/contract';
import {html} from 'lit';
import {addresses} from '../addresses.ts';
import type {Content, Page} from '../page/page.ts';
import '../widget-elements.ts';

/**
 * A tile with its figure already drawn. `key` finds the figure again in the page's data (see {@link dataBlock}), so that
 * the browser gives the element what the server gave it.
 */
export function tile(item: OverviewItem, landlord: string, page: Page): Content {
  return html`<doorstep-kpi-tile
    measure=${item.id}
    scope=${item.scope.id}
    landlord=${landlord}
    language=${page.language}
    href=${page.to.measure(landlord, item.id)}
    .item=${item}
  ></doorstep-kpi-tile>` as unknown as Content;
}

/** A trend chart with its figures already drawn, of the scope with this id. */
export function chart(document: MeasureDocument, scope: string, page: Page): Content {
  return html`<doorstep-trend-chart
    measure=${document.measure.id}
    scope=${scope}
    landlord=${document.landlord.id}
    language=${page.language}
    csv=${addresses.measureCsv(document.landlord.id, document.measure.id)}
    .data=${document}
  ></doorstep-trend-chart>` as unknown as Content;
}

/** The figures that the page's widgets were drawn from, for the browser; `<` is escaped so that no text can end the block. */
export function dataBlock(data: readonly OverviewItem[] | MeasureDocument): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="widget-data">${json}</script>\n`;
}
