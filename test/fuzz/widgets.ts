import {
  readActionList,
  readMeasure,
  readOverview,
  readProgramme,
  readScorecard,
  readSurveyFunnel,
  readValueForMoney,
  readWitnesses,
  type Answer,
  type Place,
  type Reader,
} from '@doorstep/client';
import {
  ActionListSchema,
  MeasureDocumentSchema,
  OverviewSchema,
  ProgrammeSchema,
  ScorecardSchema,
  SurveyFunnelSchema,
  ValueForMoneySchema,
  WitnessesSchema,
  type Language,
  type MeasureDocument,
  type Overview,
} from '@doorstep/contract';
import '@doorstep/widgets/actions/define';
import '@doorstep/widgets/comparison/define';
import '@doorstep/widgets/data-table/define';
import '@doorstep/widgets/kpi-tile/define';
import '@doorstep/widgets/passport/define';
import '@doorstep/widgets/programme/define';
import '@doorstep/widgets/scorecard/define';
import '@doorstep/widgets/survey-funnel/define';
import '@doorstep/widgets/trend-chart/define';
import '@doorstep/widgets/trend-chart/every-part';
import '@doorstep/widgets/value-map/define';
import '@doorstep/widgets/witnesses/define';
import {formatFigure, headlineDecimals} from '@doorstep/domain/format';
import {findSeries} from '@doorstep/widgets/trend-chart/find-series';
import {say} from '@doorstep/widgets/words/words';
import {html, type TemplateResult} from 'lit';
import type * as z from 'zod/mini';

/** A widget, the contract of what it reads, how it reads it, and how it is drawn on a server. */
export interface FuzzedWidget {
  schema: z.core.$ZodType;
  read: (reader: Reader, place: Place) => Promise<Answer<unknown>>;
  draw: (value: never, language: string) => TemplateResult;
  /** What its words must hold, table and sentence, and what its drawing must. */
  says?: (value: never, language: Language) => {words: string[]; drawing?: string[]};
}

const measure = {
  schema: MeasureDocumentSchema,
  read: (reader: Reader, place: Place) => readMeasure(reader, place, 'x'),
};

/** Every figure of the series that is shown, as a table writes it; and the newest, as a drawing does. */
function figuresOf(document: MeasureDocument, language: Language): {words: string[]; drawing: string[]} {
  const series = findSeries(document, undefined, undefined);
  const {unit, decimals} = document.measure;
  const values = series?.observations.flatMap(({value}) => value ?? []) ?? [];
  const last = values.at(-1);
  return {
    words: [
      ...(values.length > 0 && series ? [say(series.sentence, language).text] : []),
      ...values.map((value) => formatFigure(value, unit, 'en', decimals)),
    ],
    drawing: last === undefined ? [] : [formatFigure(last, unit, 'en', headlineDecimals(document.measure))],
  };
}

/** Every widget that reads. Service credits read nothing: their own test gives them to the model. */
export const FUZZED: Readonly<Record<string, FuzzedWidget>> = {
  'kpi-tile': {
    schema: OverviewSchema,
    read: async (reader, place) => readOverview(reader, place),
    says: ({items: [item]}: Overview) => ({
      words:
        item?.latest.value == null ? [] : [formatFigure(item.latest.value, item.unit, 'en', headlineDecimals(item))],
    }),
    draw: ({items: [item]}: {items: unknown[]}, language) =>
      item === undefined ? html`` : html`<doorstep-kpi-tile language=${language} .item=${item}></doorstep-kpi-tile>`,
  },
  'trend-chart': {
    ...measure,
    says: figuresOf,
    draw: (data, language) => html`<doorstep-trend-chart language=${language} .data=${data}></doorstep-trend-chart>`,
  },
  'data-table': {
    ...measure,
    says: (document, language) => ({words: figuresOf(document, language).words}),
    draw: (data, language) => html`<doorstep-data-table language=${language} .data=${data}></doorstep-data-table>`,
  },
  passport: {
    ...measure,
    draw: (data, language) => html`<doorstep-passport language=${language} .data=${data}></doorstep-passport>`,
  },
  comparison: {
    ...measure,
    draw: (data, language) => html`<doorstep-comparison language=${language} .data=${data}></doorstep-comparison>`,
  },
  scorecard: {
    schema: ScorecardSchema,
    read: (reader, place) => readScorecard(reader, place, 'x'),
    draw: (data, language) => html`<doorstep-scorecard language=${language} .data=${data}></doorstep-scorecard>`,
  },
  actions: {
    schema: ActionListSchema,
    read: (reader, place) => readActionList(reader, place),
    draw: (data, language) => html`<doorstep-actions signals language=${language} .data=${data}></doorstep-actions>`,
  },
  witnesses: {
    schema: WitnessesSchema,
    read: (reader, place) => readWitnesses(reader, place),
    draw: (data, language) => html`<doorstep-witnesses language=${language} .data=${data}></doorstep-witnesses>`,
  },
  'survey-funnel': {
    schema: SurveyFunnelSchema,
    read: (reader, place) => readSurveyFunnel(reader, place),
    draw: (data, language) =>
      html`<doorstep-survey-funnel language=${language} .data=${data}></doorstep-survey-funnel>`,
  },
  'value-map': {
    schema: ValueForMoneySchema,
    read: (reader, place) => readValueForMoney(reader, place),
    draw: (data, language) => html`<doorstep-value-map language=${language} .data=${data}></doorstep-value-map>`,
  },
  programme: {
    schema: ProgrammeSchema,
    read: (reader, place) => readProgramme(reader, place),
    draw: (data, language) => html`<doorstep-programme language=${language} .data=${data}></doorstep-programme>`,
  },
};
