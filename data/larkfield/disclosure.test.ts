import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {publishMeasured} from '../../packages/server/src/measure/own-records/publish-measured.ts';
import {choosePublished, measureRecords} from '../../packages/server/src/measure/records/index.ts';
import {listSmall} from '../../packages/server/src/measure/records/suppress-measured-cells.ts';
import {attack} from '../../packages/server/src/measure/records/testing/attack.ts';
import {listFiguresByName} from '../../packages/server/src/measure/records/testing/list-figures.ts';
import {importRecords, readMapping} from '../../packages/server/src/records/index.ts';
import {makeTestStore} from '../../packages/server/src/store/testing.ts';
import {PLANS} from './src/exports/index.ts';
import {createRecords, SEED} from './src/landlord.ts';

/** What stands on a day, where a quarter has the figure of its last month. */
const STOCKS = ['repairs-open', 'repairs-overdue', 'damp-open', 'safety-in-date', 'safety-overdue-actions'];

/** A fiftieth of Larkfield, so small that most parts have something to hide. */
async function measureSmallLarkfield(scale: number): Promise<Awaited<ReturnType<typeof measureRecords>>> {
  const folder = await mkdtemp(join(tmpdir(), 'larkfield-'));
  const test = await makeTestStore();
  const now = new Date('2026-07-01T08:00:00Z');
  try {
    const records = createRecords(scale);
    for (const plan of PLANS) {
      const mapping = await readMapping(join(import.meta.dirname, `mappings/${plan.kind}.json`));
      for (const file of plan.render(records, {seed: SEED, scale})) {
        const path = join(folder, file.name);
        await writeFile(path, file.bytes);
        await importRecords(test.store, path, {mapping, acceptGoodRows: true, now});
      }
    }
    return await measureRecords(test.store, 'larkfield', {today: '2026-07-01', nation: 'england-and-wales'});
  } finally {
    await test.drop();
    await rm(folder, {recursive: true, force: true});
  }
}

describe('what a small Larkfield publishes of its records', () => {
  it('gives no hidden figure away to a reader who works figures out', async () => {
    const {asAt, measures} = await measureSmallLarkfield(0.02);
    let hidden = 0;
    for (const measured of measures) {
      const whole = choosePublished(measured, asAt!);
      const published = publishMeasured(measured, {asAt: asAt!, rules: {}, before: undefined});
      const all = listFiguresByName(whole);
      hidden += [...listFiguresByName(published).values()].filter(({missing}) => missing === 'suppressed').length;
      const isStock = STOCKS.includes(measured.measure.id);
      expect(attack([{published}], {sought: 'base', isStock}), measured.measure.id).toEqual([]);
      for (const sought of ['counted', 'others'] as const) {
        const found = attack([{published}], {sought, isStock});
        const small = found.filter((name) => listSmall(all.get(name)!, whole.measure).includes(sought));
        expect(small, `${measured.measure.id}, ${sought}`).toEqual([]);
      }
    }
    expect(hidden).toBeGreaterThan(500);
  }, 120_000);
});
