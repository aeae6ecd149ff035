import type {Language, MeasureDocument, PeriodKind, Series} from '@doorstep/contract';
import {html} from 'lit';
import {say} from '../words/words.ts';
import {PeriodChangeEvent, ScopeChangeEvent} from './choice-events.ts';
import {choicesWordsFor} from './choices.words.ts';
import type {Choice, Choices} from './part.ts';
import {renderChoices} from './trend-chart.choices.ts';
import {chartWordsFor} from './trend-chart.words.ts';

export {styles} from './choices.styles.ts';

/** Pickers of whose homes, which part of the landlord, and of what periods. */
export const part: Choices = ({scope, kind}, document, language) => {
  const words = chartWordsFor(language);
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
      return html`${renderChoices('scope', title, scopes, pickScope, {words, isAwake})}
      ${renderChoices('kind', own.counting, kinds, pickKind, {words, isAwake})}`;
    },
  };
};

function toKinds({series}: MeasureDocument, {scope, kind}: Pick<Series, 'scope' | 'kind'>, lang: Language): Choice[] {
  const {kinds} = choicesWordsFor(lang);
  const own = series.filter((one) => one.scope.id === scope.id).map((one) => one.kind);
  return [...new Set(own)].map((value) => ({
    value,
    name: {text: Object.hasOwn(kinds, value) ? kinds[value] : value, lang},
    isChosen: value === kind,
    group: '',
  }));
}
