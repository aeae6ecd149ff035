import type {Action, Language, MeasureDocument, Observation, Series, SeriesBreak} from '@doorstep/contract';
import type {TemplateResult} from 'lit';
import type {ProcessFrame, ProcessPoint} from '../charts/process.ts';
import type {Scene} from '../charts/scene.ts';
import type {Said} from '../words/words.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** What marks of a long series mean at one period; what there is not is undefined. */
export interface PointFacts {
  /** The target in force: "Target 85%". */
  aim: string | undefined;
  /** The usual range: "78 to 85%". */
  usual: string | undefined;
  mark: ProcessPoint['mark'];
  /** The rule behind the mark. */
  cause: string | undefined;
  since: SeriesBreak | undefined;
  action: Action | undefined;
}

/** A column of the table: its title and what it says of each period. */
export type Column = [title: string, cell: (observation: Observation, index: number) => string];

/** A sign of the key in a box of 26 by 18, and what it means. */
export interface KeyEntry {
  paths?: Scene['paths'];
  dots?: Scene['dots'];
  text: string;
}

/** What depends on whether a chart shows a few figures side by side or one long line. */
export interface PartView {
  draw: (width: number) => Scene;
  key: KeyEntry[];
  /** Of a few figures. */
  columns: Column[];
  /** By period; of a long series. */
  facts: readonly PointFacts[];
}

/** Makes that of a series; with `intervals` a long one shows them too. */
export type Part = (
  series: Series,
  document: MeasureDocument,
  words: ChartWords,
  intervals?: Intervals | null,
) => PartView;

/** The likely ranges of a long series: how they are drawn, and what the key says of them. */
export interface IntervalsView {
  draw: (frame: ProcessFrame) => Scene['paths'];
  key: KeyEntry;
}

/** Makes that of a series; null where it has none. */
export type Intervals = (series: Series, words: ChartWords) => IntervalsView | null;

/** Rows of the table beside the chart, newest first, and of its CSV. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

/** The figures in words. */
export interface NumbersView {
  table: ChartTable;
  /** Of each period, all that the chart says. */
  sentences: string[];
  /** The table, and the chart as files. `csv` is the address of a CSV where there is one. */
  render: (csv: string | undefined) => TemplateResult;
}

/** Makes them of a series and what is drawn of it. `language` is what a reader asked for, and `words` may be in another. */
export type Numbers = (
  series: Series,
  document: MeasureDocument,
  words: ChartWords,
  language: Language,
  part?: PartView,
) => NumbersView;

/** Something to pick: a scope or a kind of period. */
export interface Choice {
  value: string;
  name: Said;
  isChosen: boolean;
  /** Heading it stands under in a long list; empty for none. */
  group: string;
}

/** What a reader's choice changes. */
export interface ChoiceHost extends EventTarget {
  scope?: string;
  kind?: string;
  /** A kind of part (`area`, `contractor`), or `tenure`: all of them side by side. */
  multiples?: string;
  requestUpdate?: () => void;
}

/** The other series of a document. */
export interface ChoicesView {
  scopes: Choice[];
  kinds: Choice[];
  /** Controls to pick them; not shown before script can answer (`isAwake`). */
  render: (host: ChoiceHost, isAwake: boolean) => TemplateResult;
}

/** Makes that of a document and the series that is shown. */
export type Choices = (series: Series, document: MeasureDocument, words: ChartWords, language: Language) => ChoicesView;
