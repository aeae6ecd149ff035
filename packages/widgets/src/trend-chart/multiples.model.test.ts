import {type MeasureDocument, MeasureDocumentSchema} from '@doorstep/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findMultiples} from './find-multiples.ts';
import {createSmallDrawing, SMALL} from './multiples.drawing.ts';
import {MULTIPLES_EXAMPLES} from './multiples.examples.ts';
import {toMultiples} from './multiples.model.ts';
import {chartWordsFor} from './trend-chart.words.ts';

const view = (data: MeasureDocument, part: string, kind = 'quarter') => {
  const found = findMultiples(data, part, kind);
  return found.length > 0 ? toMultiples(found, data, chartWordsFor('en'), 'en') : null;
};
const {data} = MULTIPLES_EXAMPLES.areas;
/** Without the thin spaces that Intl puts into ranges. */
const plain = (text = '') => text.replace(/\s/g, ' ');

describe('several parts side by side', () => {
  it.each(Object.entries(MULTIPLES_EXAMPLES))('are examples that follow the contract: %s', (_, example) => {
    expect(MeasureDocumentSchema.safeParse(example.data).error).toBeUndefined();
  });

  it('are all parts of a kind, each with its name and newest figure; a kind that nobody has gives none', () => {
    const areas = view(data, 'area');
    expect(areas?.charts.map(({name}) => name.text)).toEqual([
      'Millbrook',
      'Harrow End',
      'Castle Street',
      'Northfield',
      'The Wharf',
    ]);
    expect(plain(areas?.charts[0]?.sentence.text)).toMatch(/^89%, April – June 2026\. /);
    expect(view(data, 'area', 'month')?.charts, 'counted as they are').toHaveLength(5);
    expect(view(data, 'trade')).toBeNull();
    expect(view(MULTIPLES_EXAMPLES.tenures.data, 'tenure')?.charts.map(({id}) => id)).toEqual(['LCRA', 'LCHO']);
  });

  it('stand in one table, a column a part, and a hidden figure in it with its reason', () => {
    const gaps = view(MULTIPLES_EXAMPLES.gaps.data, 'area');
    expect(gaps?.table.head).toEqual(['Period', 'Millbrook', 'Harrow End', 'Castle Street', 'Northfield', 'The Wharf']);
    expect(gaps?.table.rows).toHaveLength(13);
    expect(gaps?.table.rows[0]?.slice(0, 3).map(plain)).toEqual(['April – June 2026', '', '87.6% of 410']);
    expect(gaps?.table.rows[8]?.[2]).toMatch(/^Not shown\. Too few people/);
  });

  it('have the same figure at the same height and the same month at the same place', () => {
    const numbers = fc.array(fc.option(fc.double({min: 0, max: 100, noNaN: true})), {minLength: 13, maxLength: 13});
    fc.assert(
      fc.property(fc.array(numbers, {minLength: 5, maxLength: 5}), (all) => {
        let part = 0;
        const changed: MeasureDocument = {
          ...data,
          series: data.series.map((series) => {
            if (series.scope.kind !== 'area') return series;
            const values = all[part++] ?? [];
            const observations = series.observations.map((one, at) => ({
              ...one,
              value: values[at] ?? null,
              missing: values[at] == null ? ('suppressed' as const) : null,
            }));
            return {...series, observations};
          }),
        };
        const areas = view(changed, 'area');
        if (!areas) {
          expect(all.flat().every((value) => value === null)).toBe(true);
          return;
        }
        const draw = createSmallDrawing(areas);
        const places = new Map<string, number>();
        for (const chart of areas.charts) {
          const scene = draw(chart);
          expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|undefined/);
          chart.points.forEach(({value, to}, index) => {
            const {x = NaN, y = NaN} = scene.stops[index] ?? {};
            expect(x >= 0 && x <= SMALL.width && y >= 0 && y <= SMALL.height).toBe(true);
            for (const [key, at] of [
              [`month ${to}`, x],
              ...(value === null ? [] : [[`value ${value}`, y] as const]),
            ] as const) {
              expect(places.get(key) ?? at, key).toBe(at);
              places.set(key, at);
            }
          });
        }
      }),
      {numRuns: 25},
    );
  });
});
