import {type LandlordDocuments, MeasureDocumentSchema, OverviewSchema, type Text} from '@doorstep/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {faultOf, listTexts} from '../../packages/domain/src/words/testing/list-texts.ts';
import {computeOwnDocuments, readOwnRecords} from '../../packages/server/src/measure/own-records/index.ts';
import {toMeasureCsv} from '../../packages/server/src/release/measure-csv.ts';
import {makeTestStore} from '../../packages/server/src/store/testing.ts';
import {importLarkfield} from './testing/import-larkfield.ts';

const SCALE = 0.12;
let documents: LandlordDocuments;
let stop: () => Promise<void>;

beforeAll(async () => {
  const {store, drop} = await makeTestStore();
  stop = drop;
  await importLarkfield(store, SCALE);
  const [records] = await readOwnRecords(store);
  const context = {id: '2026-07-01-test', published: '2026-07-01', previous: null};
  const made = records === undefined ? null : await computeOwnDocuments(store, records, context);
  if (made === null) throw new Error('There are no records.');
  documents = made;
}, 120_000);
afterAll(() => stop());

/** The names of areas and contractors, and the targets, of which the exports say who set them and why. */
const isGiven = (place: string) => /\.scope\.name$|\btargets?\.(setBy|reason)$/.test(place);
const isTargetsReason = ({en}: Text) => /^(Homes Committee( with the Residents’ Panel)?|Board)\. /.test(en);

const find = (id: string) => documents.measures.find(({measure}) => measure.id === id)!;
const whole = (id: string) => find(id).series[0]!;

describe('Larkfield Homes as it is published', () => {
  it('follows the contract, and says everywhere that it is made up', () => {
    OverviewSchema.parse(documents.overview);
    expect(documents.measures.length).toBeGreaterThan(20);
    for (const document of documents.measures) {
      MeasureDocumentSchema.parse(document);
      expect(document.landlord.illustrative?.en).toContain('made up');
      const [, ...lines] = toMeasureCsv(document).trimEnd().split('\r\n');
      for (const line of lines) expect(line).toContain('is made up');
    }
    for (const {context} of documents.overview.items) expect(context.en).toContain('(made up)');
  });

  it('says everything in English and Welsh, with the same numbers, but for names and what came in English alone', () => {
    const texts = listTexts(documents);
    expect(texts.length).toBeGreaterThan(3000);
    const faults = texts
      .filter(({place, text}) => text.cy !== undefined || !(isGiven(place) || isTargetsReason(text)))
      .flatMap(({text}) => faultOf(text) ?? []);
    expect([...new Set(faults)]).toEqual([]);
  });

  it('shows months with limits, target steps, the break, months that are not final, and a sentence', () => {
    const {kind, observations, targets, breaks, analysis, sentence} = whole('repairs-right-first-time');
    expect(kind).toBe('month');
    expect(observations.length).toBeGreaterThanOrEqual(36);
    expect(targets.map(({value}) => value)).toEqual([92, 78, 83]);
    expect(breaks.map(({date}) => date)).toEqual(['2024-10-01']);
    // Limits are drawn anew after the break, and never across it.
    expect(analysis?.segments.map(({from, to}) => [from, to])).toEqual([
      ['2023-04-01', '2024-09-01'],
      ['2024-10-01', '2026-02-01'],
    ]);
    // Recalls of 90 days have not all come yet for the last four months.
    const open = observations.filter(({status}) => status === 'provisional').map(({period}) => period.start);
    expect(open).toEqual(['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']);
    expect(sentence.en).toMatch(/^\d+ of every 100 repairs were fixed on the first visit, February 2026\. /);
  });

  it('tells the slowdown as worse and the recovery as back to normal', () => {
    const {analysis} = whole('repairs-days-to-complete');
    const worse = analysis?.signals.filter(({verdict}) => verdict === 'concern').map(({date}) => date) ?? [];
    expect(worse).toContain('2025-10-01');
    expect(worse).not.toContain('2026-05-01');
  });

  it('judges actions by the figures', () => {
    const verdicts = documents.measures.flatMap(({actions}) => actions.map(({id, result}) => [id, result.verdict]));
    expect(Object.fromEntries(verdicts)).toMatchObject({
      'repairs-recovery': 'worked',
      'tidewater-joint-inspections': 'too-early',
    });
  });

  it('publishes nothing small', () => {
    for (const {measure, series} of documents.measures) {
      const least = measure.basis === 'records' ? 10 : 50;
      for (const {value, missing, base, numerator, denominator} of series.flatMap((one) => one.observations)) {
        if (missing === 'suppressed') expect([value, base, numerator, denominator]).toEqual([null, null, null, null]);
        else if (value !== null && base !== null) expect(base).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
