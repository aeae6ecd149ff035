import {OverviewItemSchema, type OverviewItem} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {REPAIRS} from '../examples/larkfield.ts';
import {TILE_EXAMPLES} from './kpi-tile.examples.ts';
import {toTile} from './kpi-tile.model.ts';

const examples = Object.entries(TILE_EXAMPLES) as [string, {item: OverviewItem}][];

describe('the view of a tile', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, {item}) => {
    expect(OverviewItemSchema.safeParse(item).error).toBeUndefined();
    for (const compact of [false, true]) {
      const said = JSON.stringify(toTile(item, 'en', compact));
      expect(said).not.toMatch(/NaN|undefined|Infinity|null%/);
    }
  });

  it('never shows a figure, a drawing or a verdict for a missing value', () => {
    const view = toTile(TILE_EXAMPLES.suppressed.item, 'en', false);
    expect(view).toMatchObject({figure: null, drawing: null, lines: []});
    expect(view.context.text).toContain('Too few people are behind it');
  });

  it('puts the word of the sign in bold, and a sentence without a verdict in plain', () => {
    expect(toTile(TILE_EXAMPLES.worse.item, 'en', false).lines[0]).toMatchObject({
      sign: 'worse',
      strong: 'Worse.',
      rest: ' It was 82% in 2023/24.',
    });
    expect(toTile(TILE_EXAMPLES.noEarlier.item, 'en', false).lines[0]).toMatchObject({sign: null, strong: ''});
  });

  it('shows a verdict it does not know in plain words, without a sign', () => {
    const movement = {...REPAIRS.movement, verdict: 'splendid' as 'better'};
    expect(toTile({...REPAIRS, movement}, 'en', false).lines[0]).toMatchObject({
      sign: null,
      strong: '',
      rest: REPAIRS.movement.sentence.en,
    });
  });

  it.each([
    ['higher', 85, 85, 'met'],
    ['higher', 84.9, 85, 'missed'],
    ['lower', 18, 18, 'met'],
    ['lower', 18.1, 18, 'missed'],
    ['lower', 0.5, 0, 'missed'],
    ['neutral', 10, 5, undefined],
  ] as const)('with %s better, %f against a target of %f is %s', (polarity, value, target, sign) => {
    const item = {
      ...REPAIRS,
      polarity,
      latest: {...REPAIRS.latest, value},
      target: {from: '2024-04-01', value: target, setBy: {en: 'x'}, reason: {en: 'x'}},
    };
    expect(toTile(item, 'en', false).lines[1]?.sign).toBe(sign);
  });

  it('says in which language each part is', () => {
    const view = toTile(REPAIRS, 'cy', false);
    expect([view.name.lang, view.context.lang, view.lines[0]?.lang]).toEqual(['cy', 'cy', 'cy']);
    expect([view.sentence.lang, view.notes[0]?.lang]).toEqual(['en', 'en']);
  });

  it('keeps base and caveat in a compact tile', () => {
    const {lines, notes} = toTile(TILE_EXAMPLES.provisional.item, 'en', true);
    expect(lines.map(({sign}) => sign)).toEqual(['better', 'provisional']);
    expect(notes.map(({text}) => text)).toEqual(['Out of 4,920.']);
  });

  it('draws no last year where the two cannot be compared', () => {
    const dots = (name: 'survey' | 'cannotCompare') =>
      toTile(TILE_EXAMPLES[name].item, 'en', false).drawing?.dots.map(([kind]) => kind);
    expect(dots('survey')).toEqual(['then', 'now']);
    expect(dots('cannotCompare')).toEqual(['now']);
  });

  it('does not round a figure up to all', () => {
    const latest = {...REPAIRS.latest, value: 99.97};
    expect(toTile({...REPAIRS, latest}, 'en', false).figure).toBe('99.97%');
  });
});
