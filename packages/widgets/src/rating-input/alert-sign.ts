import {html, type TemplateResult} from 'lit';

/** The red triangle of faults and of the emergency route; it always stands beside words. */
export const alertSign = (): TemplateResult =>
  html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
    <path class="al" d="M12 .5L24 22.5H0Z"></path>
    <path class="onk" d="M12 8.5v6M12 18.6v.1"></path>
  </svg>`;
