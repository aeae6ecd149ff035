import {strToU8, zipSync} from 'fflate';

/** A cell of a workbook made in a test. */
export type TestCell = string | number | null;

/** A sheet of a workbook made in a test. Rows may be changed by a test before the workbook is written. */
export interface TestSheet {
  name: string;
  rows: TestCell[][];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of a small .xlsx workbook with these sheets. */
export function toXlsx(sheets: readonly TestSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({...sheet, id: index + 1}));
  const list = numbered.map(({name, id}) => `<sheet name="${escape(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('');
  const links = numbered
    .map(({id}) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
    .join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${XML}<Relationships xmlns="${PACKAGE}">${links}</Relationships>`),
  };
  for (const {id, rows} of numbered) {
    files[`xl/worksheets/sheet${id}.xml`] = strToU8(
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(toRow).join('')}</sheetData></worksheet>`,
    );
  }
  // The same bytes whenever it is made: a zip holds the time.
  return zipSync(files, {mtime: new Date(2020, 0, 1)});
}

function toRow(cells: readonly TestCell[], index: number): string {
  const written = cells.map((cell, column) => {
    const at = `${letters(column)}${index + 1}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${written.join('')}</row>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
