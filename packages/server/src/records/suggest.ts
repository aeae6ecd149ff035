import {toLine} from '../import/text.ts';
import {DateReader} from './cells/date-reader.ts';
import {parseAmount} from './cells/numbers.ts';
import {HEADING_WITHIN, toHeading} from './headings.ts';
import {KINDS} from './kinds/index.ts';
import type {Field, Kind} from './kind.ts';
import {findKind, listKinds, type Mapping} from './mapping.ts';
import {findPersonal} from './personal.ts';
import {readRows} from './read/read-rows.ts';
import {scanFile} from './read/scan-file.ts';
import type {SourceRow} from './read/source-row.ts';
import {DoorstepError} from '@doorstep/contract';

/** A mapping to start from, and what somebody who knows the file must decide. */
export interface Suggestion {
  readonly mapping: Mapping;
  /** Sentences; empty only when nothing is open. */
  readonly unsure: readonly string[];
}

const SAMPLE = 1000;
/** More different words than this are not a list of outcomes. */
const MOST_WORDS = 40;

interface Sample {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/**
 * Proposes a mapping from headings and the first rows. Columns that look personal are never proposed.
 * @param options `kind` when it is known; else the kind whose fields fit best. `landlord` goes into the mapping.
 */
export async function suggestMapping(
  path: string,
  options: {readonly kind?: string | undefined; readonly landlord?: string | undefined} = {},
): Promise<Suggestion> {
  const sample = await readSample(path);
  const kind = options.kind === undefined ? guessKind(sample) : findKind(options.kind);
  if (kind === undefined) throw new DoorstepError('DS_CLI_USAGE', listKinds());
  const unsure: string[] = [];
  if (options.kind === undefined) unsure.push(`It was taken for ${kind.title}, by its headings.`);
  const columns = matchColumns(kind, sample);
  for (const field of kind.fields) {
    if (field.required && !columns.has(field.name)) {
      unsure.push(`No heading was found for "${field.name}" (${field.label}), which is needed.`);
    }
  }
  const {words, open} = matchWords(kind, columns, sample);
  unsure.push(...open, ...judgeOrder(kind, columns, sample), ...listOthers(columns, sample));
  if (options.landlord === undefined) unsure.push('Put the landlord’s address under "landlord".');
  const mapping: Mapping = {
    landlord: options.landlord ?? 'your-landlord',
    kind: kind.id,
    columns: Object.fromEntries([...columns].map(([field, at]) => [field, toUniqueHeading(sample.headings, at)])),
    ...(Object.keys(words).length > 0 ? {words} : {}),
  };
  return {mapping, unsure};
}

async function readSample(path: string): Promise<Sample> {
  const file = await scanFile(path);
  const rows: SourceRow[] = [];
  for await (const batch of readRows(file, {})) {
    rows.push(...batch.slice(0, SAMPLE));
    if (rows.length >= SAMPLE) break;
  }
  const known = new Set(KINDS.flatMap(({fields}) => fields.flatMap(({synonyms, name}) => [...synonyms, name])));
  const filled = ({cells}: SourceRow): number => cells.filter((cell) => toLine(cell) !== '').length;
  const score = (row: SourceRow): number =>
    filled(row) + 3 * row.cells.filter((cell) => known.has(toHeading(cell))).length;
  const [first] = rows.slice(0, HEADING_WITHIN).sort((a, b) => score(b) - score(a) || a.line - b.line);
  const headings = (first?.cells ?? []).map(toLine);
  return {headings, rows: rows.filter(({line}) => line > (first?.line ?? 0))};
}

function guessKind(sample: Sample): Kind | undefined {
  const score = (kind: Kind): number => {
    const columns = matchColumns(kind, sample);
    const needed = kind.fields.filter(({required}) => required);
    const found = needed.filter(({name}) => columns.has(name)).length;
    return columns.size + (10 * found) / Math.max(1, needed.length);
  };
  return [...KINDS].sort((a, b) => score(b) - score(a))[0];
}

/** Gives each field the heading that fits it best; a heading is given once. */
function matchColumns(kind: Kind, {headings, rows}: Sample): Map<string, number> {
  const pairs = kind.fields
    .filter(({free}) => free !== true)
    .flatMap((field) =>
      headings.map((heading, at) => ({field, at, fit: toFit(field, heading) * (fitsType(field, at, rows) ? 1 : 0)})),
    )
    .filter(({fit}) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const {field, at} of pairs) {
    if (columns.has(field.name) || taken.has(at)) continue;
    columns.set(field.name, at);
    taken.add(at);
  }
  return new Map(kind.fields.flatMap(({name}) => (columns.has(name) ? [[name, columns.get(name) ?? 0] as const] : [])));
}

/** From 0 to 1: the same words, the same words in another order, or some of them. */
function toFit(field: Field, heading: string): number {
  const text = toHeading(heading);
  if (text === '' || (findPersonal(heading) !== null && !field.synonyms.includes(text))) return 0;
  const names = [field.name.replaceAll('-', ' '), ...field.synonyms];
  return Math.max(...names.map((name) => toLikeness(toHeading(name), text)));
}

function toLikeness(name: string, text: string): number {
  if (name === text) return 1;
  const [ours, theirs] = [new Set(name.split(' ')), new Set(text.split(' '))];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  const likeness = (2 * shared) / (ours.size + theirs.size);
  return likeness >= 0.65 ? 0.9 * likeness : 0;
}

/** Whether most of what stands in the column can be read as the field's type. */
function fitsType(field: Field, at: number, rows: readonly SourceRow[]): boolean {
  const cells = rows.map(({cells: own}) => own[at]).filter((cell) => toLine(cell) !== '');
  if (cells.length === 0) return true;
  const good = cells.filter((cell) => canBe(field, cell)).length;
  return good >= 0.8 * cells.length;
}

function canBe({type}: Field, cell: unknown): boolean {
  if (type === 'date' || type === 'timestamp') {
    const found = new DateReader(null).read(cell);
    return typeof found !== 'string' || found === 'wrong-order';
  }
  if (type === 'money' || type === 'number' || type === 'percent') return parseAmount(cell) !== null;
  return true;
}

type Words = Record<string, Record<string, string>>;

/** Proposes nothing for words that are not known: what "Paused" means is for the landlord to say. */
function matchWords(kind: Kind, columns: ReadonlyMap<string, number>, {rows}: Sample): {words: Words; open: string[]} {
  const words: Words = {};
  const open: string[] = [];
  for (const field of kind.fields) {
    const at = columns.get(field.name);
    if (field.type !== 'one-of' || at === undefined) continue;
    const ours = Object.entries(field.words ?? {}).flatMap(([our, theirs]) => [our, ...theirs]);
    const known = new Set(ours.map((word) => word.toLowerCase()));
    const found = [...new Set(rows.map(({cells}) => toLine(cells[at])))].filter((word) => word !== '');
    const strange = found.filter((word) => !known.has(word.toLowerCase()));
    if (strange.length === 0) continue;
    if (strange.length > MOST_WORDS) {
      open.push(
        `"${field.name}" was found by its heading, but it has ${strange.length} different words: is it the right column?`,
      );
      continue;
    }
    words[field.name] = Object.fromEntries(strange.map((word) => [word, '']));
    const can = Object.keys(field.words ?? {}).join(', ');
    open.push(`Say what these mean for "${field.name}" (${can}; "" is unknown): ${strange.join(', ')}.`);
  }
  return {words, open};
}

function judgeOrder(kind: Kind, columns: ReadonlyMap<string, number>, {rows}: Sample): string[] {
  const dates = new DateReader(null);
  for (const {name, type} of kind.fields) {
    const at = columns.get(name);
    if (at === undefined || (type !== 'date' && type !== 'timestamp')) continue;
    for (const {cells} of rows) if (toLine(cells[at]) !== '') dates.read(cells[at]);
  }
  const {dayFirst, monthFirst, either} = dates.seen;
  if (dayFirst > 0 && monthFirst === 0) return [];
  if (monthFirst > 0)
    return ['Some dates can only be read month first, as in America: if so, say "dateOrder": "month-first".'];
  return either === 0
    ? []
    : ['No date shows whether day or month comes first: say "dateOrder": "day-first" or "month-first".'];
}

function listOthers(columns: ReadonlyMap<string, number>, {headings}: Sample): string[] {
  const used = new Set(columns.values());
  const others = headings.filter((heading, at) => heading !== '' && !used.has(at));
  const personal = others.filter((heading) => findPersonal(heading) !== null);
  const rest = others.filter((heading) => findPersonal(heading) === null);
  return [
    ...(rest.length > 0 ? [`Not used: ${rest.join(', ')}.`] : []),
    ...(personal.length > 0 ? [`Left out because they look personal: ${personal.join(', ')}.`] : []),
  ];
}

/** `Date #2` for the second of two equal headings. */
function toUniqueHeading(headings: readonly string[], at: number): string {
  const heading = headings[at] ?? '';
  const same = headings.flatMap((it, index) => (toHeading(it) === toHeading(heading) ? [index] : []));
  return same.length > 1 ? `${heading} #${same.indexOf(at) + 1}` : heading;
}
