/** From one line to the next, as part of the font size. */
export const LINE = 1.2;

/** Words cut into lines of one size. */
interface FittedLines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
}

interface Fit {
  /** Font sizes to try, largest first, in the unit of the width. */
  readonly largest: number;
  readonly smallest: number;
  /** Room for all lines together. */
  readonly height: number;
  readonly weight: number;
}

// Parts of the font size, a little more than the letters of the pictures' font take: a line may be short, never cut.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’|!()ijl-]/, 0.34],
  [/[frt"“”/]/, 0.44],
  [/[mwMWŵŴ%&–—@]/, 0.95],
  [/[A-Z]/, 0.74],
];
const OTHER = 0.62;

function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return width;
}

/**
 * The largest size at which words fit a width and a height. There is no font to measure with here, so widths are
 * estimates on the safe side; what fits at no size is cut with an ellipsis at the smallest.
 */
export function fitLines(words: string, width: number, {largest, smallest, height, weight}: Fit): FittedLines {
  for (let size = largest; size >= smallest; size -= 2) {
    const lines = breakLines(words, width / size);
    if (lines.length * size * LINE <= height && lines.every((line) => widthOf(line) * size <= width))
      return {lines, size, weight};
  }
  const all = breakLines(words, width / smallest);
  const most = Math.max(1, Math.floor(height / (smallest * LINE)));
  const shown = all
    .slice(0, most)
    .map((line, at) => shorten(line, width / smallest, at === most - 1 && all.length > most));
  return {lines: shown, size: smallest, weight};
}

function breakLines(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function shorten(line: string, width: number, isCut: boolean): string {
  if (widthOf(line) <= width && !isCut) return line;
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
