import {toCells, toCsvBytes, toTotals} from '../csv-file.ts';
import {openFaultyFile, plant} from '../faults/plant.ts';
import type {PlantedFault} from '../faults/recipe.ts';
import type {Records} from '../landlord.ts';
import {LANDLORD, NOTICE} from '../world.ts';
import type {Column, Export, ExportFile, Mapping} from './export.ts';

/** A file of the landlord as bytes. */
export interface RenderedFile {
  name: string;
  kind: string;
  /** Rows of records: without headings and sums, repeated rows counted. */
  rows: number;
  bytes: Buffer;
  planted: readonly PlantedFault[];
}

/** An export whose rows need no longer be known. */
export interface Plan {
  kind: string;
  headings: readonly string[];
  mapping: Mapping;
  render: (records: Records, options: RenderOptions) => Generator<RenderedFile>;
}

export interface RenderOptions {
  seed: number;
  scale: number;
}

export function toPlan<Row>(source: Export<Row>): Plan {
  const {kind, columns, words, files} = source;
  const mapped = columns.flatMap(({field, heading}) => (field === null ? [] : [[field, heading] as const]));
  return {
    kind,
    headings: columns.map(({heading}) => heading),
    mapping: {
      landlord: LANDLORD,
      kind,
      note: NOTICE,
      columns: Object.fromEntries(mapped),
      words: Object.fromEntries(Object.entries(words).map(([field, of]) => [field, {...of}])),
      dateOrder: 'day-first',
    },
    *render(records, options) {
      for (const file of files(records)) yield renderFile(source, file, options);
    },
  };
}

function renderFile<Row>(source: Export<Row>, file: ExportFile<Row>, {seed, scale}: RenderOptions): RenderedFile {
  const {kind, columns, format} = source;
  const headings = columns.map(({heading}) => heading);
  const recipes = source.faults?.[file.name];
  if (recipes === undefined) {
    const bytes = toCsvBytes(headings, writeRows(columns, file), format);
    return {name: file.name, kind, rows: file.rows.length, bytes, planted: []};
  }
  const cells = file.rows.map((row) => toCells(columns, row));
  const faulty = openFaultyFile(seed, file.name, columns, file.rows, cells);
  const planted = recipes.flatMap((recipe) => plant(faulty, recipe, scale));
  const rows = cells.length;
  cells.push(...toTotals(columns, file));
  return {name: file.name, kind, rows, bytes: toCsvBytes(headings, cells, format), planted};
}

/** Row by row, so that a large file is never held as cells. */
function* writeRows<Row>(columns: readonly Column<Row>[], file: ExportFile<Row>): Generator<readonly string[]> {
  for (const row of file.rows) yield toCells(columns, row);
  yield* toTotals(columns, file);
}
