import type {Column} from '../exports/export.ts';
import {createRandom, type Random} from '../random.ts';
import type {PlantedFault, Recipe} from './recipe.ts';

/** A file of the dirty month while faults are put into it. Every row is hit at most once. */
export interface FaultyFile<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  cells: string[][];
  taken: Set<number>;
  random: Random;
}

export function openFaultyFile<Row>(
  seed: number,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  cells: string[][],
): FaultyFile<Row> {
  return {name, columns, rows, cells, taken: new Set(), random: createRandom(seed, `faults ${name}`)};
}

/** Puts a recipe's faults into rows that suit, in the order of the file. At least one each, however small the scale. */
export function plant<Row>(file: FaultyFile<Row>, recipe: Recipe<Row>, scale: number): readonly PlantedFault[] {
  const at = file.columns.findIndex(({field}) => field === recipe.field);
  const suitable = file.rows.flatMap((row, index) =>
    recipe.suits(row) && !file.taken.has(index) ? [{row, index}] : [],
  );
  const wanted = Math.max(1, Math.round(recipe.times * scale));
  const planted: PlantedFault[] = [];
  for (let count = 0; count < wanted && suitable.length > 0; count++) {
    const [chosen] = suitable.splice(file.random.int(0, suitable.length - 1), 1);
    if (chosen === undefined) break;
    const {row, index} = chosen;
    const cells = file.cells[index] ?? [];
    const was = cells[at] ?? '';
    const is = recipe.write(row, file.random);
    file.taken.add(index);
    if (recipe.repeats === true) file.cells.push(cells.with(at, is));
    else cells[at] = is;
    planted.push({check: recipe.check, file: file.name, reference: cells[0] ?? '', field: recipe.field, was, is});
  }
  return planted;
}
