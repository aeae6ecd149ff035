import {html} from '@lit-labs/ssr';
import type {Content} from './page.ts';

const templates = new Map<string, Content>();

/**
 * HTML of our own making that many pages repeat, as a template without places. Unlike `unsafeHTML`, which is parsed anew
 * each time it is rendered, it is parsed once. Only for a bounded set of texts: they are kept.
 */
export function fixedHtml(text: string): Content {
  let template = templates.get(text);
  if (template === undefined) {
    template = html(Object.assign([text], {raw: [text]}));
    templates.set(text, template);
  }
  return template;
}
