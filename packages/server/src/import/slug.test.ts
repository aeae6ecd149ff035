import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {StoredLandlord} from '../store/types.ts';
import {giveSlugs, nameLandlords} from './name-landlords.ts';
import {toSlug} from './slug.ts';
import type {TsmReturnContent} from './tsm-return.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function content(year: string, names: Readonly<Record<string, string>>): TsmReturnContent {
  const notIncluded = Object.entries(names).map(([code, name]) => ({
    code,
    name,
    year,
    part: 'perception' as const,
    note: '',
  }));
  return {year, profiles: [], surveys: [], figures: [], repairs: [], complaints: [], notIncluded};
}

/** Imports years one after the other, as a store would. */
function importInTurn(returns: readonly TsmReturnContent[]): readonly StoredLandlord[] {
  let known: readonly StoredLandlord[] = [];
  const seen: {landlordId: string; year: string; name: string}[] = [];
  for (const one of returns) {
    const slugs = giveSlugs(known, [one]);
    for (const {code, year, name} of one.notIncluded) seen.push({landlordId: slugs.get(code) ?? '', year, name});
    known = nameLandlords(slugs, known, seen);
  }
  return known;
}

function importAtOnce(returns: readonly TsmReturnContent[]): readonly StoredLandlord[] {
  const slugs = giveSlugs([], returns);
  const names = returns.flatMap(({notIncluded}) =>
    notIncluded.map(({code, year, name}) => ({landlordId: slugs.get(code) ?? '', year, name})),
  );
  return nameLandlords(slugs, [], names);
}

describe('toSlug', () => {
  it.each([
    ['Leeds City Council', 'leeds-city-council'],
    ['A2Dominion Housing Group Limited', 'a2dominion-housing-group-limited'],
    ["St Paul's & Co. (AR) LLP", 'st-pauls-and-co-ar-llp'],
    ['Tŷ Gwyn', 'ty-gwyn'],
    ['住宅', ''],
  ])('%j is %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });
});

describe('slugs of landlords', () => {
  it('stay when the name changes, and the new name becomes an alias', () => {
    const [landlord] = importInTurn([content('2023-24', {L1: 'Old Name'}), content('2024-25', {L1: 'New Name'})]);
    expect(landlord).toEqual({
      id: 'old-name',
      code: 'L1',
      name: 'New Name',
      earlierNames: ['Old Name'],
      aliases: ['l1', 'new-name'],
    });
  });

  it('take the code behind them when the name is taken, reserved or has no letters', () => {
    const landlords = importAtOnce([content('2023-24', {A1: 'Same', B2: 'Same', C3: 'Health', D4: '住宅'})]);
    expect(landlords.map(({id}) => id)).toEqual(['same', 'same-b2', 'health-c3', 'd4']);
  });

  it('do not take what is another landlord’s alias', () => {
    const landlords = importInTurn([
      content('2023-24', {A1: 'First'}),
      content('2024-25', {A1: 'Second'}),
      content('2025-26', {A1: 'Second', B2: 'Second'}),
    ]);
    expect(landlords.map(({id}) => id)).toEqual(['first', 'second-b2']);
  });

  const name = fc.oneof(fc.constantFrom('Same', 'same!', 'Other', 'Releases', '&', 'A1', 'e5', 'Same B2'), fc.string());
  const codes = fc.constantFrom('A1', 'B2', 'C3', 'D4', 'E5');
  const years = fc.tuple(fc.dictionary(codes, name), fc.dictionary(codes, name));

  it('are unique, well formed, and no landlord’s alias, whatever the names', () => {
    fc.assert(
      fc.property(years, ([first, second]) => {
        const landlords = importInTurn([content('2023-24', first), content('2024-25', second)]);
        const words = landlords.flatMap(({id, aliases}) => [id, ...aliases]);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(SLUG);
        expect(words).not.toContain('releases');
      }),
    );
  });

  it('are the same whether years come one after the other or at once', () => {
    fc.assert(
      fc.property(years, ([first, second]) => {
        const both = [content('2023-24', first), content('2024-25', second)];
        expect(importInTurn(both).map(({id}) => id)).toEqual(importAtOnce(both).map(({id}) => id));
        expect(importAtOnce([...both].reverse())).toEqual(importAtOnce(both));
      }),
    );
  });
});
