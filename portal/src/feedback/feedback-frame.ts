import type {FormContact, Landlord, Language} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import type {Content, Page} from '../page/page.ts';
import {renderShell} from '../page/shell.ts';
import {complaintBlock, emergencyLine, otherWays} from './contact.ts';
import {feedbackAddresses} from './feedback-addresses.ts';
import {feedbackWords} from './feedback.words.ts';

/** What differs between the pages by which residents tell their landlord something. */
export interface FeedbackFrame {
  readonly landlord: Landlord;
  readonly contact: FormContact;
  readonly title: string;
  /** Of the tab, where it is not the title: an error says so first. */
  readonly tabTitle?: string;
  /** Where this page stands in a language; null for an answer to something sent, which has no address. */
  readonly address: ((language: Language) => string) | null;
  readonly main: Content;
  /** Whether nothing can be sent to the landlord here. */
  readonly isOff?: boolean;
}

/** A page in one narrow column: emergency first, then what it is for, then every other way to say it. */
export function renderFeedbackFrame(frame: FeedbackFrame, page: Page): string {
  const {landlord, contact, title, tabTitle = title, address, main, isOff = false} = frame;
  const words = feedbackWords(page.language);
  const home = feedbackAddresses.home(landlord.id, page.language);
  const own = address?.(page.language) ?? '';
  return renderShell(page, {
    title: page.words.title(tabTitle, landlord.name),
    description: words.description({landlord: landlord.name}),
    address: own,
    illustrative: landlord.illustrative,
    listed: address !== null,
    exact: address === null,
    main: html`<div class="page told-page">
      <nav class="crumbs" aria-label=${page.words.path}>
        <a href=${page.to.landlord(landlord.id)}>${landlord.name}</a>
        ${own === home ? nothing : html`<span aria-hidden="true">›</span> <a href=${home}>${words.crumb}</a>`}
      </nav>
      <div class="column">
        ${emergencyLine(contact, page)}
        <h1 class="headline" id="headline">${title}</h1>
        ${main}
        <div class="flow">${otherWays(contact, page, {isOff})}${complaintBlock(contact, page)}</div>
      </div>
    </div>`,
  });
}
