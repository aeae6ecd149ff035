import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Messages by key; a group of them is a table of its own. */
export interface Table<Leaf> {
  [key: string]: Leaf | Table<Leaf>;
}

/** A message in another language, with the English that it was translated from. */
export interface Translated {
  source: string;
  target: string;
}

/** One table of messages: `kpi-tile.en.json` and what it is in Welsh, `kpi-tile.cy.json`. */
export interface MessageFile {
  /** `kpi-tile`. */
  name: string;
  /** The folder that holds it, from the root of the project. */
  folder: string;
  english: Table<string>;
  /** Empty where the file is not there. */
  welsh: Table<Translated>;
}

/** Every table of messages there is, in order of its path. */
export function readMessageFiles(root = ROOT): MessageFile[] {
  const paths = globSync('{packages,portal}/{src,*/src}/**/messages/*.en.json', {cwd: root}).sort();
  return paths.map((path) => {
    const folder = dirname(path);
    const name = basename(path, '.en.json');
    return {
      name,
      folder,
      english: (read(join(root, path)) ?? {}) as Table<string>,
      welsh: (read(join(root, folder, `${name}.cy.json`)) ?? {}) as Table<Translated>,
    };
  });
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} is not JSON: ${(cause as Error).message}`, {cause});
  }
}

/** The messages of a table with the names on the way to each: `columns.period`. */
export function listMessages<Leaf>(table: Table<Leaf>, isLeaf: (value: unknown) => boolean): [string, Leaf][] {
  return Object.entries(table).flatMap(([key, value]): [string, Leaf][] =>
    isLeaf(value)
      ? [[key, value as Leaf]]
      : listMessages(value as Table<Leaf>, isLeaf).map(([rest, leaf]) => [`${key}.${rest}`, leaf]),
  );
}

export const isEnglish = (value: unknown): boolean => typeof value === 'string';

export const isTranslated = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string';
