import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importRecords, type RecordsReport, readMapping} from '../../packages/server/src/records/index.ts';
import {checkRecords, type QualityReport} from '../../packages/server/src/records/quality/check-records.ts';
import {makeTestStore} from '../../packages/server/src/store/testing.ts';
import {PLANS} from './src/exports/index.ts';
import type {PlantedFault} from './src/faults/recipe.ts';
import {createRecords, SEED} from './src/landlord.ts';

const now = new Date('2026-07-01T08:00:00Z');

/** All files of a small Larkfield through the importer, as a landlord would send them. */
async function importAll(scale: number): Promise<{
  reports: Map<string, RecordsReport>;
  quality: QualityReport;
  planted: PlantedFault[];
}> {
  const folder = await mkdtemp(join(tmpdir(), 'larkfield-'));
  const test = await makeTestStore();
  const [reports, planted] = [new Map<string, RecordsReport>(), [] as PlantedFault[]];
  const records = createRecords(scale);
  try {
    for (const plan of PLANS) {
      const mapping = await readMapping(join(import.meta.dirname, `mappings/${plan.kind}.json`));
      for (const file of plan.render(records, {seed: SEED, scale})) {
        const path = join(folder, file.name);
        await writeFile(path, file.bytes);
        const options = {mapping, acceptGoodRows: true, now};
        reports.set(file.name, await importRecords(test.store, path, options));
        planted.push(...file.planted);
      }
    }
    return {reports, planted, quality: await checkRecords(test.store, 'larkfield', {now})};
  } finally {
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  }
}

describe('Larkfield Homes through the importer', () => {
  it('is taken whole, but for rows that contradict another, and its planted faults are found', async () => {
    const {reports, planted, quality} = await importAll(0.02);
    const contradicting = planted.filter(({check}) => check === 'duplicate-conflict').length;
    expect(contradicting).toBeGreaterThan(0);
    for (const [name, {outcome, rows}] of reports) {
      const refused = name === 'work-orders-2024-06.csv' ? contradicting : 0;
      expect({outcome, refused: rows.refused}, name).toEqual({outcome: 'imported', refused});
      expect(rows.accepted, name).toBeGreaterThan(0);
      expect(rows.totals, name).toBe(name.startsWith('costs') ? 1 : 0);
    }
    const zeros = reports.get('survey-answers-2024-06.csv')!.notes.filter(({code}) => code === 'zero-answer');
    expect(zeros.map(({rows}) => rows)).toEqual([
      planted.filter(({check}) => check === 'missing-answer-as-zero').length,
    ]);
    // The quality report finds every planted fault, and only those.
    const found = quality.findings.map(({id, rows}) => ({check: id, rows}));
    const times = (id: string) => planted.filter(({check}) => check === id).length;
    expect(found).toEqual(found.map(({check}) => ({check, rows: times(check)})));
    expect(found.map(({check}) => check)).toEqual(expect.arrayContaining(planted.map(({check}) => check)));
  }, 60_000);
});
