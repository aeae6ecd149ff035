import {renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {Content} from './page.ts';

/** A template as HTML. Nothing in a page is asynchronous: a promise in it is a programming error and throws. */
export function toHtml(content: Content): string {
  return collectResultSync(renderThunked(content));
}
