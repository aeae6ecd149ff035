import {describe, expect, it} from 'vitest';
import {findHardTexts, OLDEST, toReadingAge} from './reading-age.ts';

const EASY = 'We fix your home. You tell us what is wrong. We say when we will come, and we come.';
const HARD =
  'Notwithstanding the aforementioned methodological considerations, statistically significant differentiation between organisational performance distributions necessitates comprehensive contextualisation.';

describe('reading age', () => {
  it('is low for short words in short sentences, and beyond school for the words of an office', () => {
    expect(toReadingAge(EASY)).toBeLessThan(8);
    expect(toReadingAge(HARD)).toBeGreaterThan(18);
  });

  it('is told of long texts for residents only, the hardest first', () => {
    const file = (folder: string) => ({
      name: 'x',
      folder,
      english: {easy: EASY, hard: HARD, label: 'Organisational'},
      welsh: {},
    });
    const {hard, all} = findHardTexts([
      file('portal/src/words/messages'),
      file('packages/server/src/records/quality/messages'),
    ]);
    expect(all).toBe(2);
    expect(hard.map(({place}) => place)).toEqual(['portal/src/words/messages/x.en.json: hard']);
    expect(hard[0]?.age).toBeGreaterThan(OLDEST);
  });
});
