import {parse} from 'csv-parse/sync';
import {assert, array, constantFrom, integer, property} from 'fast-check';
import {expect, it} from 'vitest';
import {CsvSplitter, QuoteError} from './csv-splitter.ts';

function split(pieces: readonly string[]): string[][] | 'fault' {
  const splitter = new CsvSplitter(',');
  const rows: string[][] = [];
  try {
    for (const [at, piece] of [...pieces, ''].entries()) {
      for (const records of splitter.split(piece, at === pieces.length))
        rows.push(...records.map(({cells}) => [...cells]));
    }
  } catch (error) {
    if (error instanceof QuoteError) return 'fault';
    throw error;
  }
  return rows;
}

function parseWhole(text: string): string[][] | 'fault' {
  try {
    return parse(text, {record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true});
  } catch {
    return 'fault';
  }
}

it('gives the records that another parser gives, wherever the text is cut into pieces', () => {
  const sign = constantFrom('a', 'é', '"', '"', ',', ',', '\n', '\r', '\r\n', '""', '",', '\n"', ' ');
  const cut = array(integer({min: 0, max: 30}), {maxLength: 4});
  assert(
    property(array(sign, {maxLength: 30}), cut, (signs, cuts) => {
      const text = signs.join('');
      const places = [0, ...cuts.filter((at) => at < text.length).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
      expect(split(pieces)).toEqual(parseWhole(text));
    }),
    {numRuns: 5000},
  );
});
