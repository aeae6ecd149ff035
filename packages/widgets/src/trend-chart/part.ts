import type {MeasureDocument, Observation, Series} from '@doorstep/contract';
import type {Scene} from '../charts/scene.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** What is said of one period besides its figure, in whole sentences; empty where there is nothing. */
export type PointNews = readonly string[];

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
  columns: Column[];
  /** By period; of long series. */
  news: readonly PointNews[];
}

/** Makes that of a series. */
export type Part = (series: Series, document: MeasureDocument, words: ChartWords) => PartView;
