import {type MeasureDocument, MeasureDocumentSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {toCsv} from './to-csv.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';
import {toChart} from './trend-chart.model.ts';

const examples = Object.entries(CHART_EXAMPLES) as [string, {data: MeasureDocument}][];

describe('the view of a chart', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(MeasureDocumentSchema.safeParse(data).error).toBeUndefined();
    for (const {scope, kind} of data.series) {
      expect(JSON.stringify(toChart(data, scope.id, 'en', kind))).not.toMatch(/NaN|Infinity/);
    }
  });

  it('is null for a scope that the landlord does not publish', () => {
    expect(toChart(CHART_EXAMPLES.survey.data, 'LCHO', 'en')).toBeNull();
  });

  it('gives the peers of each year, and says the latest', () => {
    const view = toChart(CHART_EXAMPLES.survey.data, undefined, 'en');
    expect(view?.points.map(({band}) => band)).toEqual([
      [64.2, 78.4],
      [66.8, 79.6],
    ]);
    expect(view?.band?.label).toBe('Half of similar landlords: 67 to 80%');
  });

  it('uses all landlords where there are no similar ones, and says so', () => {
    const {data} = CHART_EXAMPLES.survey;
    const series = data.series.map((one) => ({
      ...one,
      benchmarks: one.benchmarks.map((peers) => ({...peers, group: 'all' as const})),
    }));
    const view = toChart({...data, series}, undefined, 'en');
    expect(view?.band?.label).toBe('Half of all landlords: 67 to 80%');
    expect(view?.table.head).toContain('Middle half of all landlords');
  });

  it('holds the target that stood in each year', () => {
    expect(toChart(CHART_EXAMPLES.records.data, undefined, 'en')?.points.map(({target}) => target)).toEqual([95, 99]);
  });

  it('says why a year is missing, in the drawing, the table and aloud', () => {
    const view = toChart(CHART_EXAMPLES.tenures.data, 'LCHO', 'en');
    expect(view?.words[0]).toMatchObject({figure: null, missing: 'too few'});
    expect(view?.words[0]?.sentence).toBe('2023/24: Not shown. Too few people are behind it to show it safely.');
    expect(view?.table.rows.at(-1)).toContain('Not shown. Too few people are behind it to show it safely.');
  });

  it('says a reason it does not know plainly', () => {
    const {data} = CHART_EXAMPLES.empty;
    const series = data.series.map((one) => ({
      ...one,
      observations: one.observations.map((observation) => ({...observation, missing: 'constructor' as 'excluded'})),
    }));
    expect(toChart({...data, series}, undefined, 'en')?.words[0]?.sentence).toBe(
      '2023/24: Not shown. No reason was given.',
    );
  });
});

it('a CSV cell cannot start a formula, nor end early', () => {
  expect(toCsv({head: ['=1+1', 'a "b"'], rows: [['-2', '72.6%']]})).toBe(
    '\uFEFF"\'=1+1","a ""b"""\r\n"\'-2","72.6%"\r\n',
  );
});
