import type {Language, MeasureDocument, PeriodKind, Series} from '@doorstep/contract';
import {html, isServer} from 'lit';
import {say} from '../words/words.ts';
import {PeriodChangeEvent, ScopeChangeEvent} from './choice-events.ts';
import {styles as pickerStyles} from './choices.styles.ts';
import {choicesWordsFor} from './choices.words.ts';
import {findMultiples} from './find-multiples.ts';
import {styles as multiplesStyles} from './multiples.styles.ts';
import type {renderMultiples} from './multiples.ts';
import type {Choice, Choices} from './part.ts';
import {renderChoices} from './trend-chart.choices.ts';

/** Of the pickers, and of charts side by side, which they may show instead. */
export const styles = [pickerStyles, ...multiplesStyles];

/** Its declared type knows only the browser's value. */
const IN_NODE: boolean = isServer;

/** What draws several series side by side; undefined until it is there. */
let multiples: typeof renderMultiples | undefined;

/** Gives it. On a server, which cannot wait, `every-part.ts` does so beforehand. */
export function giveMultiples(render: typeof renderMultiples): void {
  multiples = render;
}

const loadMultiples = () =>
  import('./multiples.ts').then((it) => {
    giveMultiples(it.renderMultiples);
  });

/** Whether a page has charts side by side when it loads. */
function hasMultiples(): boolean {
  return !IN_NODE && document.querySelector('doorstep-trend-chart[multiples]') !== null;
}

// What a server drew is taken over as it is, so that what draws it must be here before the first update.
if (hasMultiples()) await loadMultiples().catch(console.error);

/** Pickers of whose homes, which part of the landlord, and of what periods. */
export const part: Choices = (series, document, words, language) => {
  const {scope, kind} = series;
  const own = choicesWordsFor(words.language);
  const all = [...new Map(document.series.map((one) => [one.scope.id, one.scope])).values()];
  const scopes = all.map(({id, name, kind: group}) => ({
    value: id,
    name: say(name, language),
    isChosen: id === scope.id,
    group: (Object.hasOwn(own.parts, group) && own.parts[group]) || '',
  }));
  const title = all.every((one) => one.kind === 'landlord') ? own.tenure : own.part;
  const kinds = toKinds(document, {scope, kind}, words.language);
  return {
    scopes,
    kinds,
    render: (host, isAwake) => {
      const pickScope = (value: string) => {
        host.scope = value;
        host.dispatchEvent(new ScopeChangeEvent(value));
      };
      const pickKind = (value: string) => {
        host.kind = value;
        host.dispatchEvent(new PeriodChangeEvent(value as PeriodKind));
      };
      const side = findMultiples(document, host.multiples, kind);
      const pickers = (some: Choice[]) => renderChoices('kind', own.counting, some, pickKind, {words, isAwake});
      if (side[0] && multiples) {
        const all = document.series.filter((one) => one.scope.kind === side[0]?.scope.kind);
        const sideKinds = toKinds({series: all}, side[0], words.language);
        return html`${pickers(sideKinds)} ${multiples(side, document, {words, language}, {host, isAwake})}`;
      }
      if (side[0]) void loadMultiples().then(() => host.requestUpdate?.(), console.error);
      return html`${renderChoices('scope', title, scopes, pickScope, {words, isAwake})} ${pickers(kinds)}`;
    },
  };
};

function toKinds(
  {series}: Pick<MeasureDocument, 'series'>,
  {scope, kind}: Pick<Series, 'scope' | 'kind'>,
  lang: Language,
): Choice[] {
  const {kinds} = choicesWordsFor(lang);
  const own = series.filter((one) => one.scope.id === scope.id).map((one) => one.kind);
  return [...new Set(own)].map((value) => ({
    value,
    name: {text: Object.hasOwn(kinds, value) ? kinds[value] : value, lang},
    isChosen: value === kind,
    group: '',
  }));
}
