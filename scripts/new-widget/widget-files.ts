import type {Names} from './names.ts';

/** The product files of a new widget by their name in its folder: one that reads a measure and shows its newest figure. */
export function widgetFiles({kebab, camel, pascal, constant}: Names): Record<string, string> {
  return {
    [`${kebab}.ts`]: `import {readMeasure} from '@doorstep/client';
import type {MeasureDocument} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {to${pascal}, type ${pascal}View} from './${kebab}.model.ts';
import {styles} from './${kebab}.styles.ts';
import {${camel}WordsFor, type ${pascal}Words} from './${kebab}.words.ts';

/**
 * The newest figure of a measure in words.
 *
 * @tag doorstep-${kebab}
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The name of the measure
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figure is shown
 * @fires {ErrorEvent} doorstep-error - The figure could not be read
 */
export class Doorstep${pascal} extends ReadingElement {
  static override styles = styles;

  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;

  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: ({series}) => series[0]?.observations.at(-1)?.value == null,
    read: (reader, place, measure, signal) => readMeasure(reader, place, measure, {signal}),
  });

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = ${camel}WordsFor(resource.language);
    const view = resource.value ? to${pascal}(resource.value, resource.language) : null;
    return html\`<article class="card" part="base" lang=\${words.language} aria-busy=\${resource.status === 'loading'}>
      \${view ? this.#renderView(view, words) : nothing} \${renderMessage(resource, words, this.#reading.retry)}
      <slot ?hidden=\${view !== null}></slot>
    </article>\`;
  }

  #renderView({name, sentence, figure, illustrative}: ${pascal}View, words: ${pascal}Words): TemplateResult {
    return html\`<h3 part="header" lang=\${otherLang(name, words)}>\${name.text}</h3>
      \${figure === null ? html\`<p class="msg" part="message">\${words.none}</p>\` : html\`<p>\${words.newest({figure})}</p>\`}
      <p lang=\${otherLang(sentence, words)}>\${sentence.text}</p>
      \${illustrative ? html\`<p class="small" lang=\${otherLang(illustrative, words)}>\${illustrative.text}</p>\` : nothing}\`;
  }
}
`,
    [`${kebab}.model.ts`]: `import type {Language, MeasureDocument} from '@doorstep/contract';
import {formatFigure, headlineDecimals} from '@doorstep/domain/format';
import {say, type Said, withUnit} from '../words/words.ts';
import {${camel}WordsFor} from './${kebab}.words.ts';

/** Everything that is shown, in words. */
export interface ${pascal}View {
  name: Said;
  sentence: Said;
  /** With its unit; null where it is missing. */
  figure: string | null;
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
}

/** The view of the newest figure of the first series. */
export function to${pascal}({measure, series, landlord}: MeasureDocument, language: Language): ${pascal}View {
  const words = ${camel}WordsFor(language);
  const [first] = series;
  const value = first?.observations.at(-1)?.value ?? null;
  const shown = value === null ? null : formatFigure(value, measure.unit, words.language, headlineDecimals(measure));
  return {
    name: say(measure.name, language),
    sentence: first ? say(first.sentence, language) : {text: '', lang: words.language},
    figure: shown === null ? null : withUnit(shown, measure.unit, words),
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
  };
}
`,
    [`${kebab}.styles.ts`]: `import {css} from 'lit';
import {card} from '../styles/card.ts';

/** What only this widget looks like; the card and its lines are those of all widgets. */
export const styles = [
  ...card,
  css\`
    .big {
      height: 6rem;
    }
  \`,
];
`,
    [`${kebab}.words.ts`]: `import {withKit} from '../words/words.ts';
import {en} from './messages/generated/${kebab}.en.ts';

/** Its words in a language, with those of all widgets; \`words.language\` says which it really is. */
export const ${camel}WordsFor = withKit('${kebab}', en);

export type ${pascal}Words = ReturnType<typeof ${camel}WordsFor>;
`,
    [`messages/${kebab}.en.json`]: `{
  "newest": "The newest figure: {figure}.",
  "none": "There is no figure yet."
}
`,
    [`messages/${kebab}.cy.json`]: `{
  "newest": {
    "source": "The newest figure: {figure}.",
    "target": "Y ffigur diweddaraf: {figure}."
  },
  "none": {
    "source": "There is no figure yet.",
    "target": "Nid oes ffigur eto."
  }
}
`,
    'welsh.ts': `import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/${kebab}.cy.ts';

bringWelsh('${kebab}', cy);
`,
    'define.ts': `import {defineOnce} from '../define-once.ts';
import '../source/define.ts';
import {Doorstep${pascal}} from './${kebab}.ts';

defineOnce('doorstep-${kebab}', Doorstep${pascal});

declare global {
  interface HTMLElementTagNameMap {
    'doorstep-${kebab}': Doorstep${pascal};
  }
}
`,
    [`${kebab}.examples.ts`]: `import type {MeasureDocument} from '@doorstep/contract';
import {RELEASE} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

const BASE: MeasureDocument = CHART_EXAMPLES.survey.data;

/** Every state. The figures are illustrative; Larkfield Homes does not exist. */
export const ${constant}_EXAMPLES = {
  survey: {title: 'The newest figure', data: BASE},
  suppressed: {title: 'A figure that is not shown', data: CHART_EXAMPLES.empty.data},
  pinned: {title: 'A kept copy', data: BASE, attributes: {release: RELEASE.id}},
  welsh: {title: 'Welsh, with English where there is none', data: BASE, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: BASE, reading: 'never'},
  error: {title: 'Did not load', data: BASE, reading: 'fails'},
  stale: {title: 'Last good copy', data: BASE, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
`,
  };
}
