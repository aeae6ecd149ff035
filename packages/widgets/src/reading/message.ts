import {formatDay} from '@doorstep/domain/format';
import {html, nothing, type TemplateResult} from 'lit';
import {renderSign} from '../signs/signs.ts';
import type {Words} from '../words/words.ts';
import type {Resource} from './resource.ts';

/** What a widget says about itself: that it waits, failed, shows an old copy or one kept on purpose. */
export function renderMessage(
  {status, error, savedAt, pinned}: Resource<unknown>,
  words: Words,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (status === 'loading') {
    return html`<div class="ph"></div>
      <div class="ph big"></div>
      <p class="small">${words.loading}</p>`;
  }
  if (status === 'error') {
    if (error?.code === 'DS_API_NO_MEASURE') {
      return html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.notPublished}</p>`;
    }
    return html`<p class="msg" part="message"><b>${words.error}</b> ${words.errorMore}</p>
      <p><button type="button" @click=${retry}>${words.retry}</button></p>`;
  }
  const old =
    status === 'stale' && savedAt !== undefined
      ? html`<p class="st">
          ${renderSign('stale')}<span
            ><b>${words.saved({day: formatDay(new Date(savedAt).toISOString(), words.language)})}</b>
            ${words.savedMore}</span
          >
        </p>`
      : nothing;
  return pinned
    ? html`${old}
        <p class="small">${words.pinned({release: pinned})}</p>`
    : old;
}
