import {ALL_HOMES_MEASURES, COMPLAINT_MEASURES, LCRA_MEASURES, PERCEPTION_MEASURES} from '../measures.ts';
import type {TestCell, TestSheet} from './xlsx.ts';

/** A heading with the cell that stands below it for every landlord. */
type Column = readonly [heading: string, cell: TestCell];

const METHODS = ['Telephone', 'Internet', 'FacetoFace', 'Postal', 'SMS', 'Other'];
const SCALE = [
  'very satisfied',
  'fairly satisfied',
  'neither satisfied nor dissatisfied',
  'fairly dissatisfied',
  'very dissatisfied',
];
/** 60 of 100 satisfied. */
const COUNTS = [40, 20, 10, 20, 10];
const NOT_APPLICABLE = ['TP05', 'TP06', 'TP07', 'TP08', 'TP11', 'TP12'];
const TENURES = ['LCRA', 'LCHO', 'Combined'];

/** Sheets by the end of their names, so that a test can reach for one and change it. */
export interface TestWorkbook {
  readonly sheets: TestSheet[];
  /** The sheet whose name ends so. */
  sheet(ending: string): TestSheet;
  /** Sets a cell of the first landlord's row, by the words its heading begins or ends with. */
  set(ending: string, heading: string, cell: TestCell): void;
}

/**
 * A whole workbook as the regulator lays it out, with two landlords that satisfied 60 of 100 and did 90 of 100.
 * The codes are number in one sheet and text in another; headings carry footnotes and invisible characters.
 */
export function makeTsmWorkbook(reported = 25, headerRow = 10): TestWorkbook {
  const sheet = (ending: string, columns: readonly Column[], landlords: readonly [string, TestCell][]): TestSheet => {
    const above = Array.from({length: headerRow - 1}, (_, index): TestCell[] => [
      index === 2 ? 'Notes:' : `${index}. Note`,
    ]);
    const rows = landlords.map(([name, code]) => [name, code, ...columns.map(([, cell]) => cell)]);
    const below: TestCell[][] = [[], ['Notes:'], ['1. A note that stands below']];
    const headings = ['Landlord name', ' Landlord code\u200b', ...columns.map(([heading]) => heading)];
    return {name: `TSM${reported}_${ending}`, rows: [...above, headings, ...rows, ...below]};
  };
  const both: [string, TestCell][] = [
    ['Zed Homes', 4760],
    ["St Ann's Housing & Care", 'L0001'],
  ];
  const asText: [string, TestCell][] = [
    ['Zed Homes', '4760\u200b '],
    ["St Ann's Housing & Care", 'L0001'],
  ];
  const notes: Column[] = [['Notes from RSH following TSM review', 'Wording differed materially.']];
  const sheets = [
    {name: 'Introduction', rows: [[`The reporting year 1 April ${1999 + reported} to 31 March ${2000 + reported}. `]]},
    sheet('LCRA_Perception', perceptionColumns('LCRA'), both),
    sheet('LCHO_Perception', perceptionColumns('LCHO'), asText.slice(0, 1)),
    sheet('Combined_Perception', perceptionColumns('Combined'), []),
    sheet('Management _Info', managementColumns(), asText),
    sheet('Perception_Not_Inc', notes, [['Left Out Council', '00ZZ']]),
    sheet('Man_Info_Not_Inc', notes, []),
  ];
  const find = (ending: string): TestSheet => {
    const found = sheets.find(({name}) => name.replace(/[\s_]+/g, '_').endsWith(`_${ending}`));
    if (found === undefined) throw new Error(`no sheet ${ending}`);
    return found;
  };
  return {
    sheets,
    sheet: find,
    set: (ending, heading, cell) => {
      const {rows} = find(ending);
      const [headings, first] = [rows[headerRow - 1] ?? [], rows[headerRow] ?? []];
      const column = headings.findIndex((it) => String(it).startsWith(heading) || String(it).endsWith(heading));
      if (column < 0) throw new Error(`no heading ${heading}`);
      first[column] = cell;
    },
  };
}

function profileColumns(tenure: string | null): Column[] {
  return [
    ['Landlord type', 'LARP'],
    ['Landlord TSM Publication URL1', 'https://example.org/tsm'],
    ['Landlord group size (homes owned, LCRA and LCHO combined)', '>40000'],
    ['Landlord predominant region', 'Midlands'],
    ...(tenure === 'LCHO' ? [] : [['LCRA above 30% supported housing', 'No'] as const]),
  ];
}

function perceptionColumns(tenure: string): Column[] {
  const asked = PERCEPTION_MEASURES.filter(({lcho}) => tenure !== 'LCHO' || lcho);
  return [
    ...profileColumns(tenure),
    [`Relevant tenant population size (${tenure})`, 5000],
    ['Required minimum sample size2,3', 357.5],
    ['Total sample size achieved', 400],
    ['Estimated margin of error achieved2 %', 4.7],
    ['Tenants excluded from sample frame', 0],
    ['Sample or census', 'Sample'],
    ...METHODS.map((method, index): Column => [`Number of responses by method - ${method}`, index === 0 ? 400 : 0]),
    ['Other collection methods', '[X]'],
    ['Any additional notes from RSH', '[X]'],
    ['Predominant collection method', 'Face to Face'],
    ...METHODS.map((method): Column => [
      `Proportion of respondents who report that they are satisfied (TP01) for each survey method - ${method}6`,
      method === 'Telephone' ? 60 : 0,
    ]),
    ...asked.map(({code}): Column => [`Proportion of respondents who report that they are satisfied (${code})7`, 60]),
    ['Number of respondents who have made a complaint', 30],
    ['Number of respondents who have not made a complaint', 70],
    ['Number of respondents who report that they do live in a building with communal areas', 55],
    ['Number of respondents who report that they do not live in a building with communal areas', 45],
    ...asked.flatMap(({code}) => answerColumns(code)),
    ['Has the average satisfaction by survey method been calculated using weighted', 'Unweighted'],
    ['Were weighted responses used to calculate tenant perception measures', 'No'],
    ['Weighting characteristic 1\u200b', '[Z]'],
    ['Other weighting characteristics', '[Z]'],
  ];
}

function answerColumns(code: string): Column[] {
  const filters: Column[] = ['has', 'has not'].map((has) => [
    `Number of respondents who report that their landlord ${has} carried out a repair (${code})`,
    50,
  ]);
  // The wrong question, as in the real files: only the code counts.
  const scale = SCALE.map((words, index): Column => [
    `Number of respondents who report that they are ${words} with another question (${code})`,
    COUNTS[index] ?? 0,
  ]);
  return [
    ...(['TP02', 'TP03'].includes(code) ? filters : []),
    ...scale,
    ...(NOT_APPLICABLE.includes(code)
      ? [[`Number of respondents who report 'not applicable/ don't know' (${code})`, 7] as const]
      : []),
  ];
}

function managementColumns(): Column[] {
  const figure = (prefix: string, code: string, per: number, held: boolean): Column[] => [
    [`${prefix}Proportion or rate (${code})5`, held ? 0.9 * per : 0],
    [`${prefix}Number that did (${code} Numerator) 5`, held ? 90 : '[X]'],
    [`${prefix}Number of all (${code} Denominator)5`, held ? 100 : '[X]'],
  ];
  return [
    ...profileColumns('Management'),
    ['Any additional notes from RSH', null],
    ...[...LCRA_MEASURES, ...ALL_HOMES_MEASURES].flatMap(({code, per}): Column[] => [
      [`Did you own dwelling units to which this TSM applies at year end? (${code})`, 'Yes'],
      ...figure('', code, per, true),
    ]),
    ['What is your (maximum) target timescale for non-emergency repairs used to calculate RP02 (1)?', 28],
    ['Did you have more than one target timescale for non-emergency repairs?', 'Yes'],
    ['If you do have more than one target timescale for non-emergency repairs, outline', 'Urgent 7 days\r\nRoutine 28'],
    ['What is your (maximum) target timescale for emergency repairs used to calculate RP02 (2)?', 24],
    ['Did you have more than one target timescale for emergency repairs used', 'No'],
    ['If you do have more than one target timescale for emergency repairs, outline', 'NULL'],
    ['Number of responsive repairs raised during the reporting year', 250],
    ['Number of responsive repairs completed during the reporting year', 200],
    ['Number of responsive repairs closed during the reporting year for any reason', 20],
    ["Number of outstanding responsive repairs ('work-in-progress') at year end", 30],
    ...TENURES.flatMap((tenure) =>
      COMPLAINT_MEASURES.flatMap(({code, per}) => figure(`${tenure} - `, code, per, tenure === 'LCRA')),
    ),
    ['LCRA - Out of the number of stage one complaints made, answered without the use of the 10 day extension', 60],
    ['LCRA - Out of the number of stage one complaints made, answered with the use of the 10 day extension', 30],
  ];
}
