import type {Language} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {renderSign} from '../signs/signs.ts';
import type {StatusLine} from '../words/status-lines.ts';

/** The `lang` of words that are in another language than those around them; without it a reader mispronounces them. */
export function otherLang({lang}: {lang: Language}, {language}: {language: Language}): Language | typeof nothing {
  return lang === language ? nothing : lang;
}

/** Lines of a sign, its word in bold, and a sentence. */
export function renderLines(lines: readonly StatusLine[], words: {language: Language}): TemplateResult[] {
  return lines.map(
    (line) =>
      html`<p class="st ${line.sign}">
        ${line.sign && renderSign(line.sign)}<span lang=${otherLang(line, words)}
          ><b>${line.strong}</b> ${line.rest}</span
        >
      </p>`,
  );
}
