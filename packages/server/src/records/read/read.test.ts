import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readRows} from './read-rows.ts';
import {scanFile} from './scan-file.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-read-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

async function read(bytes: Buffer | string | Uint8Array, sheet?: string) {
  const path = join(folder, `file-${++count}`);
  await writeFile(path, bytes);
  const file = await scanFile(path);
  const rows: (readonly [number, readonly unknown[]])[] = [];
  for await (const batch of readRows(file, {sheet})) rows.push(...batch.map(({line, cells}) => [line, cells] as const));
  return {file, rows};
}

const TEXT = 'Ref,Cost\r\nA,£5\r\nB,“€7”\r\n';
const ROWS = [
  [1, ['Ref', 'Cost']],
  [2, ['A', '£5']],
  [3, ['B', '“€7”']],
];
const swap = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a CSV file', () => {
  it.each([
    ['utf-8', false, Buffer.from(TEXT)],
    ['utf-8', true, Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', true, Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['utf-16le', false, Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', true, swap(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    [
      'windows-1252',
      false,
      Buffer.from(TEXT.replaceAll('€', '\u0080').replace('“', '\u0093').replace('”', '\u0094'), 'latin1'),
    ],
  ])('in %s, mark %s, is read and said to be so', async (encoding, byteOrderMark, bytes) => {
    const {file, rows} = await read(bytes);
    expect(file).toMatchObject({format: 'csv', encoding, byteOrderMark});
    expect(rows).toEqual(ROWS);
  });

  it('is Windows-1252 for one pound sign far down, and UTF-8 across the edges of what is read at once', async () => {
    const long = 'Ref,Cost\n' + 'A,5\n'.repeat(400_000);
    expect((await scanned(Buffer.concat([Buffer.from(long), Buffer.from([0x42, 0x2c, 0xa3, 0x0a])]))).encoding).toBe(
      'windows-1252',
    );
    const edge = `${'x'.repeat((1 << 20) - 1)}€${'y'.repeat(100)}`;
    expect((await scanned(Buffer.from(edge))).encoding).toBe('utf-8');
  });

  it.each([',', ';', '\t', '|'] as const)('separated by %j is read as such', async (separator) => {
    const {file, rows} = await read(
      [
        ['Ref', 'What, and how'],
        ['A', '1; 2 | 3'],
      ]
        .map((row) => row.map((cell) => `"${cell}"`).join(separator))
        .join('\n'),
    );
    expect(file.separator).toBe(separator);
    expect(rows.map(([, cells]) => cells.length)).toEqual([2, 2]);
  });

  it('counts lines as a text editor does: quoted line ends, blank lines and mixed line ends', async () => {
    const {rows} = await read('a,b\n"1\r\n2\n3",x\r\n\n"say ""hi""",y\rlast,z');
    expect(rows).toEqual([
      [1, ['a', 'b']],
      [2, ['1\r\n2\n3', 'x']],
      [5, ['']],
      [6, ['say "hi"', 'y']],
      [7, ['last', 'z']],
    ]);
  });

  it('with a quotation mark left open names the line it was opened on', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(/line 3: a quotation mark is opened/);
    await expect(read('a,b\n1,2\n3,4"4\n5,6\n')).rejects.toMatchObject({code: 'DS_IMPORT_CSV'});
  });
});

async function scanned(bytes: Buffer) {
  const path = join(folder, `file-${++count}`);
  await writeFile(path, bytes);
  return scanFile(path);
}

/** A small workbook: a date, a number of days, a formula with its value, a number and a text. */
function makeWorkbook(): Uint8Array {
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = `<worksheet ${main}><sheetData>
    <row r="1">${text('A1', 'Ref')}${text('B1', 'On')}${text('C1', 'Cost')}</row>
    <row r="3"><c r="A3"><v>123456789012</v></c><c r="B3" s="1"><v>46113.5</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>
  </sheetData></worksheet>`;
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook ${main} xmlns:r="${rel}"><sheets><sheet name="Jobs" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(sheet),
  });
}

describe('a workbook', () => {
  it('gives its cells with the rows of the sheet, dates as dates and formulas as their saved value', async () => {
    const {file, rows} = await read(makeWorkbook(), 'Jobs');
    expect(file.format).toBe('xlsx');
    expect(rows[0]).toEqual([1, ['Ref', 'On', 'Cost']]);
    expect(rows.at(-1)).toEqual([3, [123_456_789_012, new Date('2026-04-01T12:00:00Z'), 2]]);
  });

  it('lacking the sheet asked for says which it has', async () => {
    await expect(read(makeWorkbook(), 'Repairs')).rejects.toThrow(/no sheet "Repairs". It has: Jobs/);
  });
});
