import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import type {PictureChoice} from './picture-view.ts';
import type {PictureWords} from './picture.words.ts';

/** A native list to pick one of several from; nothing where there is one. Not shown before script can answer (`isAwake`). */
export function renderChoice(
  title: string,
  choices: readonly PictureChoice[],
  pick: (value: string) => void,
  {words, isAwake}: {words: PictureWords; isAwake: boolean},
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<label class=${isAwake ? '' : 'later'}
    ><span class="small">${title}</span
    ><select @change=${(event: Event) => pick((event.currentTarget as HTMLSelectElement).value)}>
      ${choices.map(
        ({value, name, isChosen}) =>
          html`<option value=${value} lang=${otherLang(name, words)} .selected=${isChosen}>${name.text}</option>`,
      )}
    </select></label
  >`;
}
