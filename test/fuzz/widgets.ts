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
import {html, type TemplateResult} from 'lit';
import type * as z from 'zod/mini';
import {
  expectChart,
  expectComparison,
  type Expected,
  expectFunnel,
  expectProgramme,
  expectScorecard,
  expectTable,
  expectTile,
  expectValueMap,
  expectWitnesses,
} from './expected.ts';

/** A widget, the contract of what it reads, how it reads it, and how it is drawn on a server. */
export interface FuzzedWidget {
  schema: z.core.$ZodType;
  read: (reader: Reader, place: Place) => Promise<Answer<unknown>>;
  draw: (value: never, language: string) => TemplateResult;
  /** What its sentence, its drawing and its table must show. */
  expect?: (value: never, language: Language) => Expected;
}

const measure = {
  schema: MeasureDocumentSchema,
  read: (reader: Reader, place: Place) => readMeasure(reader, place, 'x'),
};

/** Every widget that reads. Service credits read nothing: their own test gives them to the model. */
export const FUZZED: Readonly<Record<string, FuzzedWidget>> = {
  'kpi-tile': {
    schema: OverviewSchema,
    read: async (reader, place) => readOverview(reader, place),
    expect: expectTile,
    draw: ({items: [item]}: {items: unknown[]}, language) =>
      item === undefined ? html`` : html`<doorstep-kpi-tile language=${language} .item=${item}></doorstep-kpi-tile>`,
  },
  'trend-chart': {
    ...measure,
    expect: expectChart,
    draw: (data, language) => html`<doorstep-trend-chart language=${language} .data=${data}></doorstep-trend-chart>`,
  },
  'data-table': {
    ...measure,
    expect: expectTable,
    draw: (data, language) => html`<doorstep-data-table language=${language} .data=${data}></doorstep-data-table>`,
  },
  passport: {
    ...measure,
    draw: (data, language) => html`<doorstep-passport language=${language} .data=${data}></doorstep-passport>`,
  },
  comparison: {
    ...measure,
    expect: expectComparison,
    draw: (data, language) => html`<doorstep-comparison language=${language} .data=${data}></doorstep-comparison>`,
  },
  scorecard: {
    schema: ScorecardSchema,
    read: (reader, place) => readScorecard(reader, place, 'x'),
    expect: expectScorecard,
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
    expect: expectWitnesses,
    draw: (data, language) => html`<doorstep-witnesses language=${language} .data=${data}></doorstep-witnesses>`,
  },
  'survey-funnel': {
    schema: SurveyFunnelSchema,
    read: (reader, place) => readSurveyFunnel(reader, place),
    expect: expectFunnel,
    draw: (data, language) =>
      html`<doorstep-survey-funnel language=${language} .data=${data}></doorstep-survey-funnel>`,
  },
  'value-map': {
    schema: ValueForMoneySchema,
    read: (reader, place) => readValueForMoney(reader, place),
    expect: expectValueMap,
    draw: (data, language) => html`<doorstep-value-map language=${language} .data=${data}></doorstep-value-map>`,
  },
  programme: {
    schema: ProgrammeSchema,
    read: (reader, place) => readProgramme(reader, place),
    expect: expectProgramme,
    draw: (data, language) => html`<doorstep-programme language=${language} .data=${data}></doorstep-programme>`,
  },
};
