import {DoorstepError, type MissingReason} from '@doorstep/contract';
import type {NumberOrReason} from '../store/types.ts';
import {toText} from './text.ts';

/** The marks the regulator puts where a number would stand. */
const MARKS: Readonly<Record<string, MissingReason>> = {
  '[X]': 'not-collected',
  '[Z]': 'not-due',
  '[S]': 'suppressed',
  '[E]': 'excluded',
  '[U]': 'undefined',
};

/** Numbers typed as text, with or without commas between thousands. */
const NUMBER_TEXT = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** Where a cell stands, for messages: `TSM25_Management_Info, row 12, "Landlord code"`. */
export type Place = () => string;

/**
 * A number cell. A mark gives its reason; a blank cell was left blank, as [X] is. Anything else but a finite number
 * throws `DS_IMPORT_CELL` with the place: a figure is never guessed.
 */
export function toNumberOrReason(cell: unknown, place: Place): NumberOrReason {
  if (typeof cell === 'number' && Number.isFinite(cell)) return {value: cell, missing: null};
  const text = toText(cell);
  if (text === '') return {value: null, missing: 'not-collected'};
  const reason = MARKS[text.toUpperCase()];
  if (reason !== undefined) return {value: null, missing: reason};
  if (NUMBER_TEXT.test(text)) return {value: Number(text.replaceAll(',', '')), missing: null};
  const marks = Object.keys(MARKS).join(' ');
  throw new DoorstepError(
    'DS_IMPORT_CELL',
    `Expected a number or one of ${marks} in ${place()}; found: "${short(text)}".`,
    {
      path: place(),
    },
  );
}

/** Told of each word that was not understood, with the place it stands in. */
export type OnUnknownWord = (word: string, place: string) => void;

/**
 * A number beside the figures (a sample size, a score before weighting), or null when absent. One that cannot be read
 * is reported and null, for it must not stop a year of figures: the newer file has "5[Z].1" where 50.1 was meant.
 */
export function toNumber(cell: unknown, place: Place, onUnknown: OnUnknownWord): number | null {
  try {
    return toNumberOrReason(cell, place).value;
  } catch (error) {
    if (!(error instanceof DoorstepError)) throw error;
    onUnknown(toText(cell), place());
    return null;
  }
}

/** Somebody's address, typed into an answer; nobody asked them whether it may be published again. */
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/**
 * Free text, or null when it is blank, a mark, or the word NULL that a database left behind. E-mail addresses are
 * left out and said to be.
 */
export function toTextOrNull(cell: unknown): string | null {
  const text = toText(cell);
  if (text === '' || text === 'NULL' || text.toUpperCase() in MARKS) return null;
  return text.replace(EMAIL, '[e-mail address left out]');
}

/** Yes or no, or null when blank or marked. Another word is reported and null. */
export function toYesNo(cell: unknown, place: Place, onUnknown: OnUnknownWord): boolean | null {
  const text = toTextOrNull(cell);
  if (text === null) return null;
  if (/^yes$/i.test(text)) return true;
  if (/^no$/i.test(text)) return false;
  onUnknown(text, place());
  return null;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
