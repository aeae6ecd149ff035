import type {Scene} from '../charts/scene.ts';
import type {StatusLine} from '../words/status-lines.ts';
import type {Said} from '../words/words.ts';

/** A mark in a box of 26 by 18, and what it means. */
export interface KeyMark extends Partial<Pick<Scene, 'paths' | 'dots'>> {
  text: string;
}

/** The numbers behind a picture. */
export interface PictureTable {
  head: string[];
  rows: string[][];
}

/** Another table under a picture. */
export interface PictureMore {
  title: string;
  table: PictureTable;
  fileName: string;
}

/** Something that a reader may pick. */
export interface PictureChoice {
  value: string;
  name: Said;
  isChosen: boolean;
}

/** What a widget with one picture shows of a document: sentence, picture and table come from here and cannot disagree. */
export interface PictureView {
  name: Said;
  sentence: Said;
  /** Of a width in pixels; null where there is nothing to draw. */
  draw: ((width: number) => Scene) | null;
  /** Of each stop of the drawing, all that stands there. */
  sentences: readonly string[];
  lines: StatusLine[];
  key: KeyMark[];
  /** How it is counted, and what else must be known. */
  notes: Said[];
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
  table: PictureTable;
  fileName: string;
  more?: readonly PictureMore[];
}
