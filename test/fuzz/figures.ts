const FIGURE = /\d[\d,.]*\d|\d/g;
/** A few of something may be counted; no figure of a document is meant by such a small number. */
const COUNTED = 60;

function collect(value: unknown, numbers: Set<number>, texts: string[]): void {
  if (typeof value === 'number') numbers.add(value);
  else if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, numbers, texts);
}

/** Whether a figure as it is written is a number rounded, or cut where rounding would make 100% of what is less. */
function isWritten(figure: string, value: number): boolean {
  const plain = figure.replaceAll(',', '');
  const step = 10 ** -(plain.split('.')[1]?.length ?? 0);
  const [shown, real] = [Number(plain), Math.abs(value)];
  const away = Math.abs(shown - real);
  return away <= step * 0.5 + real * 1e-12 || (real > 99 && real < 100 && shown < real && away < step);
}

/** The figures in some words that are neither in a document nor a small count. */
export function findStrangeFigures(words: string, document: unknown): string[] {
  const numbers = new Set<number>();
  const texts: string[] = [];
  collect(document, numbers, texts);
  const found = [...new Set(words.match(FIGURE) ?? [])].filter(
    (one) => !(Number.isInteger(Number(one)) && Number(one) <= COUNTED),
  );
  if (found.length === 0) return [];
  // Rates are said for every so many homes; a usual range ends where all of something does.
  const known = new Set(['1,000', '100']);
  for (const text of texts) {
    for (const one of text.match(FIGURE) ?? []) known.add(one);
    // Days are written as years, financial years and days of a month.
    const year = /^(\d{4})-\d\d-\d\d/.exec(text)?.[1];
    if (year) for (const at of [-1, 0, 1]) known.add(String(Number(year) + at));
  }
  return found.filter((one) => {
    const bare = one.replace(/[.,]$/, '');
    return !known.has(one) && !known.has(bare) && ![...numbers].some((value) => isWritten(bare, value));
  });
}
