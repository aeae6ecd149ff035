import {toLine} from '../../import/text.ts';
import type {Draft} from '../draft.ts';
import type {Field} from '../kind.ts';
import type {DateFault, DateReader} from './date-reader.ts';
import {parseAmount} from './numbers.ts';

/** Why a cell cannot be what its field needs, and what to do, in plain words. */
export interface CellFault {
  readonly reason: string;
  readonly remedy: string;
}

/** Reads one cell into the draft; null when all is well. */
export type CellReader = (cell: unknown, draft: Draft) => CellFault | null;

const SIMPLE = /^[!-~](?:[ -~]{0,198}[!-~])?$/;
const LONGEST = 200;
const LONGEST_TEXT = 4000;
/** How many different words of a column are remembered. */
const KEPT_WORDS = 5000;
const SCIENTIFIC = /^\d(\.\d+)?E\+\d+$/i;
const FORMULA_FAULT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;
/** What programs write where they know nothing. */
const NOTHING = new Set(['null', 'n/a', 'na', '-', 'none', '#n/a']);

const DATE_FAULTS: Readonly<Record<DateFault, CellFault>> = {
  'not-a-date': {reason: 'is not a date', remedy: 'Write it as 31/12/2026 or 2026-12-31, with the time behind it.'},
  'no-such-day': {reason: 'is a day that there is not', remedy: 'Correct the date.'},
  'wrong-order': {
    reason: 'has a month above 12 in the order in which this file’s dates are read',
    remedy: 'Correct the date or, when all dates of the file are so, say "dateOrder" in the mapping.',
  },
  'no-such-time': {reason: 'has a time that there is not', remedy: 'Write the time as 09:30 or 21:30.'},
  'far-off': {reason: 'lies before 1900 or after 2100', remedy: 'Correct the year.'},
};

/** Makes the reader of a field. `at` is its column in the draft; `theirs` are the mapping's words for it. */
export function createCellReader(
  field: Field,
  at: number,
  dates: DateReader,
  theirs: Readonly<Record<string, string>> = {},
): CellReader {
  const read = READERS[field.type](field, at, dates, theirs);
  const {blank, required, label} = field;
  const missing: CellFault = {reason: `is blank, and ${label} is needed`, remedy: 'Fill it in, or leave the row out.'};
  return (cell, draft) => {
    if (typeof cell === 'string') {
      if (saysNothing(cell, theirs)) cell = null;
      else if (cell.startsWith('#') && FORMULA_FAULT.test(cell)) return FORMULA_REFUSED;
    }
    const fault = cell === null || cell === undefined ? null : read(cell, draft);
    if (fault !== null || draft.values[at] !== null) return fault;
    // Blank, or a word that means unknown.
    if (blank !== undefined) draft.values[at] = blank;
    else if (required) return missing;
    return null;
  };
}

const FORMULA_REFUSED: CellFault = {
  reason: 'is the error of a formula',
  remedy: 'Correct the formula and save the file again.',
};
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;

/** Blank, or a word for nothing that the mapping does not give a meaning. Runs for every cell, so it looks before it cuts. */
function saysNothing(cell: string, theirs: Readonly<Record<string, string>>): boolean {
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  if ((first <= SPACE || first === NO_BREAK_SPACE) && cell.trim() === '') return true;
  return (
    cell.length <= 4 && /^[n\-#]/i.test(cell) && NOTHING.has(cell.trim().toLowerCase()) && !(cell.trim() in theirs)
  );
}

type MakeReader = (field: Field, at: number, dates: DateReader, theirs: Readonly<Record<string, string>>) => CellReader;

const READERS: Readonly<Record<Field['type'], MakeReader>> = {
  reference: (_field, at, _dates, theirs) => {
    const own = lowerKeys(theirs);
    const remembered = new Map<string, string>();
    return (cell, draft) => {
      if (typeof cell !== 'string') return keepWord(toLine(cell), at, draft);
      const known = remembered.get(cell);
      if (known !== undefined) {
        draft.values[at] = known;
        return null;
      }
      const copy = remembered.size < KEPT_WORDS ? toCopy(cell) : cell;
      const clean = SIMPLE.test(copy) ? copy : toLine(copy);
      const word = own.get(clean.toLowerCase()) ?? clean;
      const fault = keepWord(word, at, draft);
      if (fault === null && remembered.size < KEPT_WORDS) remembered.set(copy, word);
      return fault;
    };
  },
  text: (_field, at) => (cell, draft) => {
    const text = toLine(cell);
    draft.values[at] = text === '' ? null : text.slice(0, LONGEST_TEXT);
    return null;
  },
  date: (_field, at, dates) => (cell, draft) => keepMoment(cell, at, dates, draft, true),
  timestamp: (_field, at, dates) => (cell, draft) => keepMoment(cell, at, dates, draft, false),
  money: (_field, at) => (cell, draft) => {
    const amount = parseAmount(cell);
    if (amount === null || amount.percent)
      return {reason: 'is not an amount of money', remedy: 'Write it as 1,234.50.'};
    draft.values[at] = Math.round(amount.value * 100);
    return null;
  },
  number:
    ({whole}, at) =>
    (cell, draft) => {
      const amount = parseAmount(cell);
      if (amount === null) return {reason: 'is not a number', remedy: 'Write it as 1,234.5.'};
      if (whole && (!Number.isInteger(amount.value) || amount.value < 0 || amount.value > 2 ** 31 - 1)) {
        return {reason: 'is not a whole number of 0 or more', remedy: 'Write it as 3.'};
      }
      draft.values[at] = amount.value;
      return null;
    },
  percent: (_field, at) => (cell, draft) => {
    const amount = parseAmount(cell);
    if (amount === null || amount.value < 0 || amount.value > 100) {
      return {reason: 'is not a percentage from 0 to 100', remedy: 'Write it as 85%.'};
    }
    if (!amount.percent && amount.value > 0 && amount.value <= 1) draft.notes.push('small-percent');
    draft.values[at] = amount.value;
    return null;
  },
  'yes-no': (field, at, _dates, theirs) => {
    const words = {yes: ['y', 'true', '1', 't', 'kept', 'pass'], no: ['n', 'false', '0', 'f', 'not kept', 'fail']};
    return oneOf({...field, words}, at, theirs, {yes: 1, no: 0});
  },
  'one-of': (field, at, _dates, theirs) => oneOf(field, at, theirs, {}),
};

function keepWord(word: string, at: number, draft: Draft): CellFault | null {
  if (SCIENTIFIC.test(word)) {
    return {
      reason: 'was changed into a power of ten by a spreadsheet',
      remedy: 'Export the file again with the column as text.',
    };
  }
  if (word.length > LONGEST)
    return {reason: 'is longer than 200 characters', remedy: 'Shorten it, or map another column.'};
  draft.values[at] = word === '' ? null : word;
  return null;
}

function keepMoment(cell: unknown, at: number, dates: DateReader, draft: Draft, dayOnly: boolean): CellFault | null {
  const moment = dates.read(cell);
  if (typeof moment === 'string') return DATE_FAULTS[moment];
  draft.moments[at] = moment;
  draft.values[at] = dayOnly ? moment.text.slice(0, 10) : moment.text;
  return null;
}

const UNKNOWN = ['unknown', 'not known', "don't know", 'not recorded', 'n/k'];

/** Words, each with those that mean it; the mapping's come first. */
function oneOf(
  field: Field,
  at: number,
  theirs: Readonly<Record<string, string>>,
  values: Readonly<Record<string, number>>,
): CellReader {
  const words = new Map<string, string | number | null>(UNKNOWN.map((word) => [word, null]));
  const add = (their: string, our: string): unknown =>
    words.set(toWord(their), our === '' ? null : (values[our] ?? our));
  for (const [our, synonyms] of Object.entries(field.words ?? {}))
    for (const their of [our, ...synonyms]) add(their, our);
  for (const [their, our] of Object.entries(theirs)) add(their, our);
  const remembered = new Map<unknown, string | number | null>();
  return (cell, draft) => {
    const known = remembered.get(cell) ?? words.get(toWord(cell));
    if (known === undefined) {
      const can = Object.keys(field.words ?? {}).join(', ');
      const shown = toLine(cell).slice(0, 60);
      const remedy = `Say what it means in the mapping: "words": {"${field.name}": {${JSON.stringify(shown)}: "..."}}; it can be ${can}.`;
      return {reason: `is not a word known for ${field.label}`, remedy};
    }
    if (remembered.size < KEPT_WORDS) remembered.set(typeof cell === 'string' ? toCopy(cell) : cell, known);
    draft.values[at] = known;
    return null;
  };
}

/** A cell of its own: one cut out of a larger text would keep all of that text in memory for as long as it is remembered. */
function toCopy(cell: string): string {
  return Buffer.from(cell).toString();
}

function toWord(cell: unknown): string {
  return toLine(cell).toLowerCase();
}

function lowerKeys(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).map(([their, our]) => [toWord(their), our]));
}
