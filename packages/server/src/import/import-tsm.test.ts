import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {listImportRuns, readTsm, type Store} from '../store/index.ts';
import {dumpStore, onBothEngines} from '../store/testing.ts';
import {importTsm} from './import-tsm.ts';
import {makeTsmWorkbook, type TestWorkbook} from './testing/tsm-workbook.ts';
import {toXlsx} from './testing/xlsx.ts';

const now = new Date('2026-01-02T03:04:05Z');

onBothEngines('the regulator’s workbooks', (make) => {
  let folder: string;
  let store: Store;
  let drop: () => Promise<void>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doorstep-import-'));
    ({store, drop} = await make());
  });
  afterEach(async () => {
    await drop();
    await rm(folder, {recursive: true});
  });

  /** Imports bytes or a workbook as a file of that name. */
  async function importFile(content: Uint8Array | string | TestWorkbook, name = 'tsm.xlsx') {
    const bytes = typeof content === 'object' && 'sheets' in content ? toXlsx(content.sheets) : content;
    await writeFile(join(folder, name), bytes);
    return importTsm(store, join(folder, name), {now});
  }

  const figure = async (measureId: string, tenure: string) =>
    (await readTsm(store)).figures.find(
      (it) => it.landlordId === 'zed-homes' && it.measureId === measureId && it.tenure === tenure,
    );

  describe('importTsm', () => {
    it('reads figures with their counts, numerators and denominators, tenures apart', async () => {
      const report = await importFile(makeTsmWorkbook());
      expect(report.outcome).toBe('imported');
      expect(report.years[0]).toMatchObject({
        year: '2024-25',
        landlords: 3,
        falseZeros: [],
        disagreements: [],
        unknownWords: [],
      });
      expect(await figure('tsm-tp05', 'LCHO')).toEqual({
        landlordId: 'zed-homes',
        year: '2024-25',
        measureId: 'tsm-tp05',
        tenure: 'LCHO',
        value: 60,
        missing: null,
        numerator: 60,
        denominator: 100,
        base: 100,
        counts: {very: 40, fairly: 20, neither: 10, fairlyDis: 20, veryDis: 10, notApplicable: 7},
      });
      expect(await figure('tsm-tp01', 'LCRA')).toMatchObject({counts: {notApplicable: null}});
      expect(await figure('tsm-tp02', 'LCHO')).toBeUndefined();
      expect(await figure('tsm-rp02-emergency', 'LCRA')).toMatchObject({
        value: 90,
        numerator: 90,
        denominator: 100,
        counts: null,
      });
      expect(await figure('tsm-nm01-asb', 'all')).toMatchObject({value: 900});
      expect(await figure('tsm-ch01-stage1', 'LCHO')).toBeUndefined();
    });

    it('makes one landlord of a code that is a number here and text there, and leaves notes out', async () => {
      await importFile(makeTsmWorkbook());
      const {landlords, profiles, notIncluded} = await readTsm(store);
      expect(landlords.map(({id, code}) => [id, code])).toEqual([
        ['left-out-council', '00ZZ'],
        ['st-anns-housing-and-care', 'L0001'],
        ['zed-homes', '4760'],
      ]);
      expect(profiles[1]).toEqual({
        landlordId: 'zed-homes',
        year: '2024-25',
        name: 'Zed Homes',
        type: 'local-authority',
        sizeBand: 'over-40000',
        region: 'midlands',
        supported: false,
        website: 'https://example.org/tsm',
        regulatorNote: null,
      });
      expect(notIncluded).toMatchObject([
        {landlordId: 'left-out-council', part: 'perception', note: 'Wording differed materially.'},
      ]);
    });

    it('reads surveys, repairs and complaints', async () => {
      await importFile(makeTsmWorkbook());
      const {surveys, repairs, complaints} = await readTsm(store);
      expect(surveys.find(({landlordId, tenure}) => landlordId === 'zed-homes' && tenure === 'LCRA')).toMatchObject({
        population: 5000,
        sampleRequired: 357.5,
        sampleAchieved: 400,
        marginOfError: 4.7,
        approach: 'sample',
        predominantMethod: 'face-to-face',
        responsesByMethod: {telephone: 400, postal: 0},
        tp01ByMethod: {telephone: {value: 60, missing: null}, postal: {value: null, missing: 'undefined'}},
        filters: {repair: {yes: 50, no: 50}, complaint: {yes: 30, no: 70}, communalAreas: {yes: 55, no: 45}},
      });
      expect(repairs[1]).toMatchObject({
        raised: 250,
        completed: 200,
        endedOtherwise: 20,
        outstanding: 30,
        nonEmergencyTarget: {text: '28', days: 28},
        emergencyTarget: {text: '24', hours: 24},
        moreThanOneNonEmergencyTarget: true,
        moreThanOneEmergencyTarget: false,
        nonEmergencyTargetOutline: 'Urgent 7 days\nRoutine 28',
        emergencyTargetOutline: null,
      });
      expect(complaints).toMatchObject([
        {landlordId: 'st-anns-housing-and-care', tenure: 'LCRA', stage1: {withoutExtension: 60, withExtension: 30}},
        {landlordId: 'zed-homes', tenure: 'LCRA', standardTimescales: null},
      ]);
    });

    it('finds the heading row wherever it stands, and sheets whatever stands between their words', async () => {
      const workbook = makeTsmWorkbook(24, 3);
      for (const sheet of workbook.sheets) sheet.name = sheet.name.replaceAll('_', ' ');
      expect((await importFile(workbook)).years[0]).toMatchObject({year: '2023-24', landlords: 3});
    });

    it('turns zeros over nothing into reasons and keeps counted zeros', async () => {
      const workbook = makeTsmWorkbook();
      workbook.set('Management_Info', '(BS05)5', 0);
      workbook.set('Management_Info', '(BS05 Numerator) 5', 0);
      workbook.set('Management_Info', '(BS05 Denominator)5', 0);
      workbook.set('Management_Info', '(BS04)5', 0);
      workbook.set('Management_Info', '(BS04 Numerator) 5', 0);
      const report = await importFile(workbook);
      expect(report.years[0]?.falseZeros).toMatchObject([
        {code: '4760', name: 'Zed Homes', measureId: 'tsm-bs05', cause: 'denominator-zero'},
      ]);
      expect(await figure('tsm-bs04', 'all')).toMatchObject({value: 0, missing: null});
    });

    it('reports a figure that its counts do not give, and keeps it as published', async () => {
      const workbook = makeTsmWorkbook();
      workbook.set('LCRA_Perception', '(TP04)7', 61.1);
      const report = await importFile(workbook);
      expect(report.years[0]?.disagreements).toMatchObject([
        {code: '4760', measureId: 'tsm-tp04', tenure: 'LCRA', published: 61.1, recomputed: 60, cause: 'unexplained'},
      ]);
      workbook.set('LCRA_Perception', 'Were weighted responses used', 'Yes');
      expect((await importFile(workbook)).years[0]?.disagreements).toMatchObject([{cause: 'rounded-counts'}]);
      workbook.set('LCRA_Perception', '(TP04)7', 65.1);
      workbook.set('Management_Info', '(BS01)5', 101);
      expect((await importFile(workbook)).years[0]?.disagreements).toMatchObject([
        {measureId: 'tsm-bs01', cause: 'impossible'},
        {measureId: 'tsm-tp04', cause: 'unexplained'},
      ]);
      expect(await figure('tsm-tp04', 'LCRA')).toMatchObject({value: 65.1});
    });

    it('changes nothing with the same file, and replaces the year with a later one', async () => {
      await importFile(makeTsmWorkbook());
      const before = await dumpStore(store);
      expect((await importFile(makeTsmWorkbook())).outcome).toBe('unchanged');
      expect(await dumpStore(store)).toEqual(before);
      const later = makeTsmWorkbook();
      later.set('LCRA_Perception', 'Total sample size achieved', 401);
      later.set('Management_Info', 'Landlord name', 'Zed Homes Renamed');
      later.sheet('Perception_Not_Inc').rows.splice(10, 1);
      expect((await importFile(later)).outcome).toBe('updated');
      const {surveys, landlords, notIncluded, sources} = await readTsm(store);
      expect(surveys.filter(({sampleAchieved}) => sampleAchieved === 401)).toHaveLength(1);
      expect(landlords).toMatchObject([{id: 'st-anns-housing-and-care'}, {id: 'zed-homes', name: 'Zed Homes Renamed'}]);
      expect([notIncluded.length, sources.length, (await listImportRuns(store)).length]).toEqual([0, 1, 2]);
    });
  });

  describe('a wrong file', () => {
    const refused = async (content: Uint8Array | string | TestWorkbook, code: string, words: RegExp): Promise<void> => {
      const error: unknown = await importFile(content).then(
        () => 'imported',
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({name: 'DoorstepError', code});
      expect(String(error)).toMatch(words);
      expect(Object.values(await dumpStore(store)).flat()).toEqual([]);
      expect(await listImportRuns(store)).toEqual([]);
    };

    it('that is not there', async () => {
      const path = join(folder, 'nowhere.xlsx');
      await expect(importTsm(store, path, {now})).rejects.toMatchObject({code: 'DS_IMPORT_NO_FILE', path});
    });

    it.each([
      ['empty', '', 'DS_IMPORT_EMPTY', /is empty/],
      ['text', 'Landlord name,Landlord code\n', 'DS_IMPORT_NOT_A_WORKBOOK', /not an \.xlsx/],
      [
        'old or locked',
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'DS_IMPORT_OLD_OR_LOCKED',
        /without a password/,
      ],
      ['another zip', zipSync({'a.txt': strToU8('a')}), 'DS_IMPORT_NOT_A_WORKBOOK', /holds no workbook/],
      ['cut short', toXlsx(makeTsmWorkbook().sheets).slice(0, 5000), 'DS_IMPORT_DAMAGED', /cut short/],
    ])('%s', async (_name, content, code, words) => {
      await refused(content, code, words);
    });

    it('damaged in the middle', async () => {
      const bytes = toXlsx(makeTsmWorkbook().sheets);
      bytes.fill(0xff, bytes.length / 4, bytes.length / 2);
      await refused(bytes, 'DS_IMPORT_DAMAGED', /damaged/);
    });

    it('another workbook', async () => {
      const bytes = toXlsx([{name: 'Budget', rows: [['Sum', 1]]}]);
      await refused(bytes, 'DS_IMPORT_SHEET', /a sheet whose name ends with LCRA_Perception; found: "Budget"/);
    });

    it('without one of the sheets', async () => {
      const workbook = makeTsmWorkbook();
      workbook.sheets.splice(workbook.sheets.indexOf(workbook.sheet('Management_Info')), 1);
      await refused(workbook, 'DS_IMPORT_SHEET', /ends with Management_Info; found: .*"TSM25_Perception_Not_Inc"/);
    });

    it('with sheets of two years, or another year inside', async () => {
      const mixed = makeTsmWorkbook();
      mixed.sheet('LCHO_Perception').name = 'TSM24_LCHO_Perception';
      await refused(mixed, 'DS_IMPORT_YEAR', /same TSM and two digits/);
      const contradicted = makeTsmWorkbook();
      contradicted.sheets[0]?.rows.splice(0, 1, ['the reporting year 1 April 2022 to 31 March 2023']);
      await refused(contradicted, 'DS_IMPORT_YEAR', /the introduction says 1 April 2022/);
    });

    it.each([
      [
        'Landlord code',
        'LCRA_Perception',
        / Landlord code.*/,
        /row with "Landlord name" and "Landlord code" in sheet TSM25_LCRA_Perception/,
      ],
      ['a score', 'LCHO_Perception', /\(TP09\)7$/, /ends with \(TP09\) in sheet TSM25_LCHO_Perception, row 10/],
      ['an answer', 'LCRA_Perception', /neither.*\(TP06\)$/, /five columns of answers to TP06/],
      [
        'a denominator',
        'Management_Info',
        /^LCHO.*\(CH02 2 Denominator\)5$/,
        /LCHO: a heading that ends with \(CH02 2 Denominator\)/,
      ],
    ])('without the heading of %s', async (_name, ending, heading, words) => {
      const workbook = makeTsmWorkbook();
      const headings = workbook.sheet(ending).rows[9] ?? [];
      headings.splice(
        headings.findIndex((it) => heading.test(String(it))),
        1,
        'Gone',
      );
      await refused(workbook, 'DS_IMPORT_HEADING', words);
    });

    it('with answers in another order', async () => {
      const workbook = makeTsmWorkbook();
      const headings = workbook.sheet('LCRA_Perception').rows[9] ?? [];
      const [very, worst] = [/very satisfied.*\(TP10\)/, /very dissatisfied.*\(TP10\)/].map((words) =>
        headings.findIndex((it) => words.test(String(it))),
      );
      [headings[very ?? 0], headings[worst ?? 0]] = [headings[worst ?? 0] ?? null, headings[very ?? 0] ?? null];
      await refused(workbook, 'DS_IMPORT_HEADING', /from very satisfied to very dissatisfied/);
    });

    it('with a figure that cannot be read', async () => {
      const workbook = makeTsmWorkbook();
      workbook.set('Management_Info', '(RP01 Numerator) 5', 'about ten');
      await refused(workbook, 'DS_IMPORT_CELL', /in sheet TSM25_Management _Info, row 11, column .*found: "about ten"/);
    });

    it('with a landlord twice, or a type nobody knows', async () => {
      const twice = makeTsmWorkbook();
      const {rows} = twice.sheet('LCRA_Perception');
      rows.splice(12, 0, [...(rows[10] ?? [])]);
      await refused(twice, 'DS_IMPORT_ROW', /landlord 4760 \(Zed Homes\) stands there twice/);
      const strange = makeTsmWorkbook();
      strange.set('LCRA_Perception', 'Landlord type', 'Charity');
      await refused(strange, 'DS_IMPORT_CELL', /Expected PRP, LA or LARP/);
    });

    it('leaves what was there before', async () => {
      await importFile(makeTsmWorkbook());
      const before = await dumpStore(store);
      const wrong = makeTsmWorkbook();
      wrong.set('Management_Info', '(RP01 Numerator) 5', 'about ten');
      await expect(importFile(wrong)).rejects.toMatchObject({code: 'DS_IMPORT_CELL'});
      expect(await dumpStore(store)).toEqual(before);
    });
  });
});
