import {type MeasureDocument, MeasureDocumentSchema} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import './every-part.ts';
import {toCsv} from './to-csv.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';
import {type ChartView, toChart} from './trend-chart.model.ts';

const examples = Object.entries(CHART_EXAMPLES) as [string, {data: MeasureDocument}][];
const drawn = (view: ChartView | null, width: number) => JSON.stringify(view?.part?.draw(width) ?? null);
const written = (view: ChartView | null, width = 640) => (view?.part?.draw(width).texts ?? []).map((one) => one[4]);
const cells = (view: ChartView | null, title: string) => {
  const {head, rows} = view?.numbers?.table ?? {head: [], rows: []};
  return rows.map((row) => row[head.indexOf(title)]);
};

describe('the view of a chart', () => {
  it.each(examples)('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(MeasureDocumentSchema.safeParse(data).error).toBeUndefined();
    for (const {scope, kind} of data.series) {
      const view = toChart(data, scope.id, 'en', {kind});
      for (const text of [JSON.stringify(view), drawn(view, 240), drawn(view, 1052)])
        expect(text).not.toMatch(/NaN|Infinity|(?<!"missing":")undefined/);
    }
  });

  it('is null for a scope that the landlord does not publish', () => {
    expect(toChart(CHART_EXAMPLES.survey.data, 'LCHO', 'en')).toBeNull();
  });

  it('gives the peers of each year, and says the latest', () => {
    const view = toChart(CHART_EXAMPLES.survey.data, undefined, 'en');
    expect(cells(view, 'Middle half of similar landlords')).toEqual(['66.8% to 79.6%', '64.2% to 78.4%']);
    expect(view?.part?.key.map(({text}) => text)).toContain('Half of similar landlords: 67 to 80%');
  });

  it('uses all landlords where there are no similar ones, and says so', () => {
    const {data} = CHART_EXAMPLES.survey;
    const series = data.series.map((one) => ({
      ...one,
      benchmarks: one.benchmarks.map((peers) => ({...peers, group: 'all' as const})),
    }));
    const view = toChart({...data, series}, undefined, 'en');
    expect(view?.part?.key.map(({text}) => text)).toContain('Half of all landlords: 67 to 80%');
    expect(view?.numbers?.table.head).toContain('Middle half of all landlords');
  });

  it('holds the target that stood in each year', () => {
    expect(cells(toChart(CHART_EXAMPLES.records.data, undefined, 'en'), 'Target')).toEqual(['99.0%', '95.0%']);
  });

  it('says why a year is missing, in the drawing, the table and aloud', () => {
    const view = toChart(CHART_EXAMPLES.tenures.data, 'LCHO', 'en');
    expect(written(view)).toEqual(expect.arrayContaining(['Not shown', 'too few']));
    expect(view?.numbers?.sentences[0]).toBe('2023/24: Not shown. Too few people are behind it to show it safely.');
    expect(view?.numbers?.table.rows.at(-1)).toContain('Not shown. Too few people are behind it to show it safely.');
  });

  it('says a reason it does not know plainly', () => {
    const {data} = CHART_EXAMPLES.empty;
    const series = data.series.map((one) => ({
      ...one,
      observations: one.observations.map((observation) => ({...observation, missing: 'constructor' as 'excluded'})),
    }));
    expect(toChart({...data, series}, undefined, 'en')?.numbers?.sentences[0]).toBe(
      '2023/24: Not shown. No reason was given.',
    );
  });
});

describe('a long series', () => {
  const view = toChart(CHART_EXAMPLES.monthly.data, undefined, 'en');

  it('says of a month all that its marks mean', () => {
    expect(view?.numbers?.sentences[29]).toBe(
      'December 2025: 86%. Out of 1,964. Target 85%. Usual range 78 to 85%. Really better: higher than its usual range.',
    );
    expect(view?.numbers?.sentences[28]).toContain('Began: Text reminders the day before');
    expect(view?.numbers?.sentences[35]).toMatch(/^June 2026: 89%\. .* Not final\.$/);
    // No usual range and no verdict in the nine months before the change in counting.
    expect(view?.numbers?.sentences[8]).toBe('March 2024: 76%. Out of 1,964.');
    expect(view?.numbers?.sentences[9]).toContain('Counted in a new way from here: A visit that only looked');
  });

  it('labels each target step, the break, the action and the margin once', () => {
    const words = written(view);
    for (const text of [
      'Target 80%',
      'Target 85%',
      'Counted in a new way',
      'from April 2024',
      'Average 81%',
      'Usual range',
    ])
      expect(
        words.filter((one) => one === text),
        text,
      ).toHaveLength(1);
    expect(words.join(' ')).toContain('Text reminders the day before');
    const narrow = written(view, 292);
    expect(narrow).toEqual(expect.arrayContaining(['New way of', 'counting', 'Usual 78 to 85%', 'Jun']));
    expect(narrow.join(' ')).not.toMatch(/Average|Text reminders/);
  });

  it('tells newest first what the chart says, and notes', () => {
    expect(view?.numbers?.table.head).toEqual(['Period', 'Result', 'Counted', 'Target', 'What the chart says', 'Note']);
    expect(view?.numbers?.table.rows[0]).toEqual(['June 2026', '89.4%', '1,756 of 1,964', '85.0%', 'Not final.', '']);
    expect(cells(view, 'Note')).toContain('21 jobs had the wrong finish time.');
    expect(cells(view, 'Target').at(-1)).toBe('');
  });

  it('prints no verdict where too little is known for a usual range', () => {
    const {data} = CHART_EXAMPLES.monthly;
    const series = data.series.map((one) => ({
      ...one,
      analysis: one.analysis && {...one.analysis, segments: one.analysis.segments.map((it) => ({...it, short: true}))},
    }));
    const short = toChart({...data, series}, undefined, 'en');
    expect(short?.part?.draw(640).paths.map(([kind]) => kind)).not.toContain('range');
    expect(short?.numbers?.sentences.join()).not.toMatch(/Really|Usual range/);
    expect(short?.part?.key.map(({text}) => text)).not.toContain('Really better');
  });

  it('is judged by its newest final month, and names the months that may change', () => {
    expect(view?.lines.map(({strong, rest}) => `${strong} ${rest}`.replace(/\s+/g, ' '))).toEqual([
      'Better. It was 82% in April 2025.',
      'Target met. The target is 85%.',
      'Not final. May 2026 to June 2026 may still change.',
    ]);
  });

  it('shows the likely range of answers as far as there is room, the newest always, and says so in its key', () => {
    const survey = toChart(CHART_EXAMPLES.longSurvey.data, undefined, 'en');
    const {observations = []} = survey?.series ?? {};
    const known = observations.filter(({interval}) => interval);
    const whiskers = (width: number) =>
      [...(survey?.part?.draw(width).paths ?? [])].flatMap(([kind, path]) =>
        kind === 'likely'
          ? [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((one) => one.slice(1).map(Number))
          : [],
      );
    expect(known).toHaveLength(26);
    expect(whiskers(900)).toHaveLength(26);
    expect(whiskers(240).length).toBeLessThan(20);
    for (const width of [240, 330, 640, 1052]) {
      const {stops = []} = survey?.part?.draw(width) ?? {};
      const all = whiskers(width);
      expect(all.at(-1)?.[0]).toBe(stops.at(-1)?.x);
      // Each stands on its point, with the figure between its ends, and none in the next one's place.
      all.forEach(([x = 0, high = 0, low = 0], index) => {
        const at = stops.find((stop) => stop.x === x)?.y ?? NaN;
        expect(high < at && at < low).toBe(true);
        if (index > 0) expect(x - (all[index - 1]?.[0] ?? 0)).toBeGreaterThanOrEqual(5.9);
      });
    }
    expect(survey?.part?.key.map(({text}) => text)).toContain('Likely range of the true figure');
    expect(survey?.numbers?.sentences.at(-1)).toMatch(/^June 2026: 78%, likely \d\d to \d\d%\. \d+ answered\./);
    expect(JSON.stringify([view?.part?.key, view?.part?.draw(640)])).not.toMatch(/likely|Likely/);
  });

  it('says days as days', () => {
    const days = toChart(CHART_EXAMPLES.days.data, undefined, 'en');
    expect(written(days)).toEqual(expect.arrayContaining(['22.6 days', 'Target 18 days', 'Average 17.3 days']));
    expect(days?.lines.map(({rest}) => rest)).toContain('The target is 18 days.');
    expect(days?.numbers?.sentences.at(-1)).toContain('Really worse: higher than its usual range.');
  });

  it('is found by scope and by kind of period', () => {
    const {data} = CHART_EXAMPLES.quarters;
    const view = toChart(data, 'all', 'en', {kind: 'quarter'});
    expect(view?.choices?.kinds.map(({value, isChosen}) => [value, isChosen])).toEqual([
      ['month', false],
      ['quarter', true],
    ]);
    expect(view?.choices?.scopes.map(({group}) => group)).toEqual([
      '',
      ...Array<string>(5).fill('Areas'),
      'Contractors',
    ]);
    // An area is not counted by month: its first series is shown.
    expect(toChart(data, 'area:millbrook', 'en', {kind: 'month'})?.numbers?.sentences).toHaveLength(13);
  });
});

it('a CSV cell cannot start a formula, nor end early, and a made-up landlord is said so in its last row', () => {
  expect(toCsv({head: ['=1+1', 'a "b"'], rows: [['-2', '72.6%']]}, 'Larkfield Homes is made up.')).toBe(
    '\uFEFF"\'=1+1","a ""b"""\r\n"\'-2","72.6%"\r\n"Larkfield Homes is made up."\r\n',
  );
});
