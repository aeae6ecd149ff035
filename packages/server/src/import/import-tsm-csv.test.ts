import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {quantile} from '@doorstep/domain';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {listImportRuns, listLandlords, readTsm, type Store, type TsmDataset} from '../store/index.ts';
import {dumpStore, onBothEngines} from '../store/testing.ts';
import {importTsmCsv} from './import-tsm-csv.ts';
import {toReportText} from './report-text.ts';
import type {TsmImportReport} from './report.ts';

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));
const now = new Date('2026-01-02T03:04:05Z');

onBothEngines('the tidy files', (make) => {
  let store: Store;
  let drop: () => Promise<void>;
  let report: TsmImportReport;
  let tsm: TsmDataset;

  beforeAll(async () => {
    ({store, drop} = await make());
    report = await importTsmCsv(store, DATA, {now});
    tsm = await readTsm(store);
  }, 60_000);
  afterAll(() => drop());

  /** Sorted published values of a measure, 2024-25, LCRA. */
  function values(measureId: string, tenure = 'LCRA', year = '2024-25'): readonly number[] {
    return tsm.figures
      .filter((it) => it.measureId === measureId && it.tenure === tenure && it.year === year && it.value !== null)
      .map(({value}) => value ?? 0)
      .sort((a, b) => a - b);
  }

  const atQuantile = (measureId: string, p: number): number =>
    Math.round((quantile(values(measureId), p) ?? 0) * 10) / 10;

  describe('the national data set', () => {
    it('has every landlord of both files', () => {
      const surveys = (year: string, tenure: string) =>
        tsm.surveys.filter((it) => it.year === year && it.tenure === tenure).length;
      const repairs = (year: string) => tsm.repairs.filter((it) => it.year === year).length;
      expect([surveys('2023-24', 'LCRA'), surveys('2024-25', 'LCRA')]).toEqual([355, 353]);
      expect([surveys('2023-24', 'LCHO'), surveys('2024-25', 'LCHO')]).toEqual([56, 59]);
      expect([surveys('2023-24', 'combined'), surveys('2024-25', 'combined')]).toEqual([2, 2]);
      expect([repairs('2023-24'), repairs('2024-25')]).toEqual([358, 359]);
      expect(tsm.landlords).toHaveLength(366);
      expect(tsm.notIncluded).toHaveLength(10);
      expect(tsm.figures).toHaveLength(20_061);
    });

    it.each([
      ['tsm-tp01', 71.8],
      ['tsm-tp02', 73.6],
      ['tsm-tp03', 69.5],
      ['tsm-tp04', 71.9],
      ['tsm-tp05', 77.6],
      ['tsm-tp06', 61.6],
      ['tsm-tp07', 72.0],
      ['tsm-tp08', 77.9],
      ['tsm-tp09', 35.5],
      ['tsm-tp10', 66.7],
      ['tsm-tp11', 64.6],
      ['tsm-tp12', 59.5],
      ['tsm-rp02-non-emergency', 82.5],
      ['tsm-rp02-emergency', 94.9],
    ])('has the regulator’s median of %s, 2024-25', (measureId, median) => {
      expect(atQuantile(measureId, 0.5)).toBe(median);
    });

    it.each([
      ['tsm-tp01', 64.7, 78.9],
      ['tsm-tp02', 66.8, 79.6],
      ['tsm-tp03', 63.0, 76.5],
      ['tsm-rp02-non-emergency', 74.8, 89.1],
      ['tsm-rp02-emergency', 89.1, 98.9],
    ])('has the quartiles of %s, 2024-25', (measureId, lower, upper) => {
      expect([atQuantile(measureId, 0.25), atQuantile(measureId, 0.75)]).toEqual([lower, upper]);
    });

    it('has exactly one of value and reason for every figure, and no zero over nothing', () => {
      expect(tsm.figures.filter(({value, missing}) => (value === null) === (missing === null))).toEqual([]);
      expect(tsm.figures.filter(({value, denominator}) => value === 0 && !denominator)).toEqual([]);
    });

    it('keeps tenures apart: shared owners are not asked about repairs', () => {
      const measures = new Set(tsm.figures.filter(({tenure}) => tenure === 'LCHO').map(({measureId}) => measureId));
      expect([...measures].filter((id) => /tp0[234]|rp0|bs0|nm01/.test(id))).toEqual([]);
      expect(measures.size).toBe(13);
    });

    it('has 26 numbers for a landlord that reports all', () => {
      const leeds = tsm.figures.filter(
        ({landlordId, year}) => landlordId === 'leeds-city-council' && year === '2024-25',
      );
      expect(leeds).toHaveLength(26);
      expect(leeds.find(({measureId}) => measureId === 'tsm-tp02')).toMatchObject({tenure: 'LCRA', missing: null});
    });

    it('gives one landlord to a code that is a number in one file and text in the other', () => {
      const hilldale = tsm.landlords.filter(({code}) => code === '4760');
      expect(hilldale).toMatchObject([{id: 'hilldale-housing-association-limited', aliases: ['4760']}]);
      expect(tsm.profiles.filter(({landlordId}) => landlordId === hilldale[0]?.id)).toHaveLength(2);
    });

    it('shows the newest name and keeps the earlier', async () => {
      const bromford = (await listLandlords(store)).find(({code}) => code === 'L4449');
      expect(bromford).toEqual({
        id: 'bromford-housing-group-limited',
        code: 'L4449',
        name: 'Bromford Flagship Limited',
        earlierNames: ['Bromford Housing Group Limited'],
        aliases: ['bromford-flagship-limited', 'l4449'],
      });
    });

    it('is sorted and the same each time it is read', async () => {
      expect(await readTsm(store)).toEqual(tsm);
      const ids = tsm.landlords.map(({id}) => id);
      expect(ids).toEqual([...ids].sort());
      const keys = tsm.figures.map((it) => [it.landlordId, it.year, it.measureId, it.tenure].join(' '));
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  describe('the recomputed scores', () => {
    it('are the published ones for all landlords’ LCRA surveys, both years', () => {
      const scores = tsm.figures.filter(
        ({measureId, tenure, counts}) => /-tp/.test(measureId) && tenure === 'LCRA' && counts,
      );
      expect(scores).toHaveLength((353 + 355) * 12 - 2);
      const published = report.years
        .flatMap(({disagreements}) => disagreements)
        .filter(({tenure}) => tenure !== 'LCHO');
      expect(published).toEqual([]);
    });

    it('differ for seven landlords’ shared owners of 2023-24, whose weighted counts are whole people, and nowhere else', () => {
      const [older, newer] = report.years;
      expect(newer?.disagreements).toEqual([]);
      const found = older?.disagreements ?? [];
      expect(found.filter(({cause, tenure}) => cause !== 'rounded-counts' || tenure !== 'LCHO')).toEqual([]);
      expect(found).toHaveLength(63);
      expect([...new Set(found.map(({name}) => name))].sort()).toEqual([
        'Bromford Housing Group Limited',
        'GreenSquareAccord Limited',
        'LiveWest Homes Limited',
        'Paragon Asra Housing Limited',
        'Peabody Trust',
        'Thames Valley Housing Association Limited',
        'The Riverside Group Limited',
      ]);
    });
  });

  describe('importTsmCsv', () => {
    it('reports what it did, in data and in words', () => {
      expect(report).toMatchObject({kind: 'tsm-csv', outcome: 'imported', at: '2026-01-02T03:04:05.000Z'});
      expect(report.years.map(({year, landlords}) => [year, landlords])).toEqual([
        ['2023-24', 362],
        ['2024-25', 360],
      ]);
      expect(toReportText(report)).toContain('tsm-rp02-emergency LCRA: 355 published, 4 missing');
    });

    it('changes nothing the second time, and says so', async () => {
      const before = await dumpStore(store);
      const again = await importTsmCsv(store, DATA, {now});
      expect(again.outcome).toBe('unchanged');
      expect(toReportText(again)).toContain('nothing was changed');
      expect(await dumpStore(store)).toEqual(before);
      expect(await listImportRuns(store)).toHaveLength(1);
    });

    it('refuses edited, malformed and missing files, and stores nothing', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'doorstep-tidy-'));
      const {store: empty, drop: dropEmpty} = await make();
      const spoil = async (name: string, change: (text: string) => string): Promise<unknown> => {
        await cp(DATA, folder, {recursive: true});
        await writeFile(join(folder, name), change(await readFile(join(DATA, name), 'utf8')));
        return importTsmCsv(empty, folder, {now}).catch((error: unknown) => error);
      };
      const faults = [
        await spoil('tsm-figures.csv', (text) => text.replace('99.47121034077556', '99.97121034077556')),
        await spoil('tsm-figures.csv', (text) => text.replace('99.47121034077556', 'many')),
        await spoil('tsm-figures.csv', (text) => text.slice(0, text.length / 2)),
        await spoil('tsm-repairs.csv', (text) => text.replace('raised', 'risen')),
        await spoil('tsm-surveys.csv', (text) => text.replace(',sample,', ',some,')),
      ];
      for (const fault of faults) expect(fault).toMatchObject({code: 'DS_IMPORT_TIDY'});
      await cp(DATA, folder, {recursive: true});
      await rm(join(folder, 'tsm-complaints.csv'));
      await expect(importTsmCsv(empty, folder, {now})).rejects.toMatchObject({code: 'DS_IMPORT_NO_FILE'});
      expect(Object.values(await dumpStore(empty)).flat()).toEqual([]);
      await dropEmpty();
      await rm(folder, {recursive: true});
    }, 30_000);
  });
});
