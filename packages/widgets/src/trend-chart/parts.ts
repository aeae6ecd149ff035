import type {Part} from './part.ts';

// A page loads the part that its series needs. On a server, which cannot wait, `every-part.ts` gives both beforehand.
const parts = new Map<boolean, Part | null>();

/** Gives the part for long series, or the one for a few figures. */
export function givePart(isLong: boolean, part: Part): void {
  parts.set(isLong, part);
}

/** The part for a series, undefined until {@link loadPart} has been waited for, and null when it did not come. */
export function findPart(isLong: boolean): Part | null | undefined {
  return parts.get(isLong);
}

/** Loads the part for a series. A chart without it still has its sentence and its table. */
export async function loadPart(isLong: boolean): Promise<void> {
  const file = isLong ? import('./long.ts') : import('./few.ts');
  parts.set(isLong, (await file.catch(console.error))?.toPart ?? null);
}
