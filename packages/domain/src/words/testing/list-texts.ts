import type {Text} from '@doorstep/contract';

/** A text of a document with its place: the names on the way to it, without the places in lists. */
export interface PlacedText {
  readonly place: string;
  readonly text: Text;
}

/** Every text that is somewhere in a document. */
export function listTexts(document: unknown, place = ''): PlacedText[] {
  if (typeof document !== 'object' || document === null) return [];
  if (Array.isArray(document)) return document.flatMap((item: unknown) => listTexts(item, place));
  if ('en' in document && typeof document.en === 'string') return [{place, text: document as Text}];
  return Object.entries(document).flatMap(([name, value]) =>
    listTexts(value, place === '' ? name : `${place}.${name}`),
  );
}

/**
 * What is wrong with a text that is in both languages, or null: words of the program left in it, nothing in it, or other
 * numbers in one language than in the other.
 */
export function faultOf({en, cy}: Text): string | null {
  if (cy === undefined) return `says nothing in Welsh: ${en}`;
  const said = `${en} | ${cy}`;
  if (/[{}]|undefined|NaN|\[object|\s\s|^\s|\s$/.test(en) || /[{}]|undefined|NaN|\[object|\s\s|^\s|\s$/.test(cy)) {
    return `is not whole: ${said}`;
  }
  if (en === '' || cy === '') return `is empty: ${said}`;
  return numbersIn(en) === numbersIn(cy) ? null : `has other numbers: ${said}`;
}

function numbersIn(text: string): string {
  return [...text.matchAll(/\d+(?:[.,/]\d+)*½?|½/g)]
    .map(([number]) => number)
    .sort()
    .join(' ');
}
