import {readFile} from 'node:fs/promises';

/** What the regulator's file says of one landlord, year, measure and tenure, as text: not by way of our own store. */
export async function publishedFigure(code: string, year: string, measure: string, tenure: string): Promise<string> {
  const text = await readFile(new URL('../../data/tsm-figures.csv', import.meta.url), 'utf8');
  const [head = '', ...rows] = text.split('\n');
  const value = head.split(',').indexOf('value');
  const row = rows.find((line) => line.startsWith(`${year},${code},${measure},${tenure},`));
  const figure = row?.split(',')[value];
  if (figure === undefined || figure === '') throw new Error(`No figure for ${code} ${year} ${measure} ${tenure}`);
  return figure;
}
