import type {CSSResult} from 'lit';
import type {Choices, Intervals, Numbers, Part} from './part.ts';

/** The parts of a chart that a page loads only when it needs them. */
interface Parts {
  /** Draws a few figures side by side. */
  few: Part;
  /** Draws a long series. */
  long: Part;
  /** Draws the likely ranges of a long series of answers. */
  intervals: Intervals;
  /** The table, what is said of each period, and files of both. */
  numbers: Numbers;
  /** Pickers, for a document of several series. */
  choices: Choices;
}

export type PartName = keyof Parts;

/** What the file of a part holds. */
interface PartFile<Name extends PartName> {
  part: Parts[Name];
  styles?: readonly CSSResult[];
}

const FILES: {readonly [Name in PartName]: () => Promise<PartFile<Name>>} = {
  few: () => import('./few.ts'),
  long: () => import('./long.ts'),
  intervals: () => import('./intervals.ts'),
  numbers: () => import('./numbers.ts'),
  choices: () => import('./choices.ts'),
};

const parts: {[Name in PartName]?: Parts[Name] | null} = {};
/** What the parts that are there bring along for the chart's shadow root; two of them may bring the same. */
export const partStyles: CSSResult[] = [];

/** Gives a part. On a server, which cannot wait, `every-part.ts` gives all of them beforehand. */
export function givePart<Name extends PartName>(name: Name, {part, styles = []}: PartFile<Name>): void {
  parts[name] = part;
  partStyles.push(...styles);
}

/** A part: undefined until {@link loadPart} has been waited for, and null when it did not come. */
export function findPart<Name extends PartName>(name: Name): (typeof parts)[Name] {
  return parts[name];
}

/** When a page has come to rest, in milliseconds. */
const LATER = 5000;

/**
 * Loads a part. A chart without one still has its sentence. The numbers follow by themselves, so that they can be made the
 * moment a reader prints: paper does not wait for a file.
 */
export const loadPart = (name: PartName): Promise<void> => (loads[name] ??= load(name));

const loads: {[Name in PartName]?: Promise<void>} = {};

async function load(name: PartName): Promise<void> {
  const file = await FILES[name]().catch(console.error);
  if (name !== 'numbers') setTimeout(() => void loadPart('numbers'), LATER);
  if (file) givePart(name, file);
  else parts[name] = null;
}
