import {LitElementRenderer, renderThunked} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import type {LitElement} from 'lit';
import {inlineStyle} from './inline-style.ts';
import type {Content} from './page.ts';

/** Renders a widget with its style sheet made small: a page of tiles repeats it in every tile. */
class WidgetRenderer extends LitElementRenderer {
  override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult | undefined {
    const result = super.renderShadow(renderInfo);
    const drawing = result?.at(-1);
    if (drawing === undefined) return result;
    return [`<style>${inlineStyle(this.element.constructor as typeof LitElement)}</style>`, drawing];
  }
}

/** A template as HTML. Nothing in a page is asynchronous: a promise in it is a programming error and throws. */
export function toHtml(content: Content): string {
  return collectResultSync(renderThunked(content, {elementRenderers: [WidgetRenderer]}));
}

/**
 * Takes out the indentation of templates, a third of a page. Widgets find their places by comments and elements, never by
 * white space, and there is no element here in which white space counts.
 */
export function squeeze(page: string): string {
  return page.replace(/\n\s+/g, '\n');
}
