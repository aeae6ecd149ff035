import type {Text} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import type {Content, Page} from '../page/page.ts';

/** A text cut after its first sentence: `No real change.` and `It was 70% in 2023/24.` */
export function splitLead(text: string): [lead: string, rest: string] {
  const end = text.search(/[.?!]\s/);
  return end === -1 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()];
}

/** A text whose first sentence is strong, with its own `lang` where it is not in the page's language. */
export function withLead(text: Text, page: Page): Content {
  const own = text[page.language];
  const [lead, rest] = splitLead(own ?? text.en);
  return html`<span lang=${own === undefined ? 'en' : nothing}><b>${lead}</b>${rest === '' ? '' : ` ${rest}`}</span>`;
}

/** The first sentence alone, where the rest is said beside it. */
export function firstSentence(text: Text, page: Page): Content {
  const own = text[page.language];
  const [lead] = splitLead(own ?? text.en);
  return own === undefined ? html`<span lang="en">${lead}</span>` : lead;
}
