import {html, nothing, type TemplateResult} from 'lit';
import {otherLang} from '../styles/lines.ts';
import type {Choice} from './part.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** More than this many do not fit side by side. */
const MOST_RADIOS = 4;

/** Native controls to pick one of several; nothing where there is one. Not shown before script can answer (`isAwake`). */
export function renderChoices(
  name: string,
  title: string,
  choices: readonly Choice[],
  pick: (value: string) => void,
  {words, isAwake}: {words: Pick<ChartWords, 'language'>; isAwake: boolean},
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  const later = isAwake ? '' : 'later';
  if (choices.length > MOST_RADIOS) {
    const groups = [...new Set(choices.map(({group}) => group))];
    return html`<label class="pick ${later}"
      ><span class="small">${title}</span
      ><select @change=${(event: Event) => pick((event.currentTarget as HTMLSelectElement).value)}>
        ${groups.map((group) => {
          const options = choices
            .filter((one) => one.group === group)
            .map(
              (one) =>
                html`<option value=${one.value} lang=${otherLang(one.name, words)} .selected=${one.isChosen}>
                  ${one.name.text}
                </option>`,
            );
          return group ? html`<optgroup label=${group}>${options}</optgroup>` : options;
        })}
      </select></label
    >`;
  }
  return html`<fieldset class=${later}>
    <legend class="small">${title}</legend>
    ${choices.map(
      ({value, name: {text, lang}, isChosen}) =>
        html`<label lang=${otherLang({lang}, words)}
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${isChosen}
            @change=${() => pick(value)}
          />${text}</label
        >`,
    )}
  </fieldset>`;
}
