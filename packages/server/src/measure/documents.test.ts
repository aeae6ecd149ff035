import {join} from 'node:path';
import type {SiteDocuments} from '@doorstep/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {faultOf, listTexts} from '../../../domain/src/words/testing/list-texts.ts';
import {importTsmCsv} from '../import/index.ts';
import {readTsm} from '../store/index.ts';
import {makeTestStore} from '../store/testing.ts';
import {computeDocuments} from './documents.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const LANDLORDS = 24;

/** What landlords and the regulator wrote themselves, which is in English only. */
const GIVEN = new Set([
  'Read from',
  'Survey done by',
  'The landlord’s own page',
  'The landlord’s target time',
  'The regulator’s note',
  'Weighted',
]);

let documents: SiteDocuments;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await makeTestStore();
  drop = made.drop;
  await importTsmCsv(made.store, DATA, {now: new Date('2026-11-22T12:00:00Z')});
  const dataset = await readTsm(made.store);
  const some = dataset.landlords.filter((_, index) => index % Math.floor(dataset.landlords.length / LANDLORDS) === 0);
  documents = computeDocuments({...dataset, landlords: some}, {id: 'a', published: '2026-11-22', previous: null});
}, 60_000);
afterAll(() => drop());

describe('what a release says of the regulator’s figures', () => {
  it('is in English and Welsh, with the same numbers, but for what others wrote', () => {
    const said = documents.landlords.flatMap(({landlord, overview, measures}) => [
      ...listTexts(landlord),
      ...listTexts(overview),
      ...measures.flatMap(({passport, ...rest}) => [
        ...listTexts(rest),
        ...passport.facts.flatMap(({label, value}) => [
          {place: 'label', text: label},
          ...(GIVEN.has(label.en) && value.cy === undefined ? [] : [{place: 'fact', text: value}]),
        ]),
      ]),
    ]);
    const ours = [...said, ...listTexts(documents.comparisons)].filter(
      ({place, text}) => !/(^|\.)(question|note)$/.test(place) || text.cy !== undefined,
    );
    expect(ours.length).toBeGreaterThan(20_000);
    expect([...new Set(ours.flatMap(({text}) => faultOf(text) ?? []))]).toEqual([]);
  });

  it('never passes English words of others off as Welsh', () => {
    const facts = documents.landlords.flatMap(({measures}) => measures.flatMap(({passport}) => passport.facts));
    const quoted = facts.filter(({label}) => /note|own page|target time|Read from/.test(label.en));
    expect(quoted.length).toBeGreaterThan(100);
    expect(quoted.filter(({value}) => value.cy !== undefined)).toEqual([]);
  });
});
