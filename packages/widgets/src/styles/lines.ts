import {html, nothing, type TemplateResult} from 'lit';
import {renderSign} from '../signs/signs.ts';
import type {StatusLine} from '../words/status-lines.ts';

/** Lines of a sign, its word in bold, and a sentence. */
export function renderLines(lines: readonly StatusLine[], language: string): TemplateResult[] {
  return lines.map(
    ({sign, tone, strong, rest, lang}) =>
      html`<p class="st ${tone}">
        ${sign ? renderSign(sign) : nothing}<span lang=${lang === language ? nothing : lang}
          ><b>${strong}</b> ${rest}</span
        >
      </p>`,
  );
}
