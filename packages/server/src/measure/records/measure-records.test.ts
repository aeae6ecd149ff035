import {afterEach, beforeEach, expect, it} from 'vitest';
import {onBothEngines, type TestStore} from '../../store/testing.ts';
import type {RecordRow} from '../../store/records/columns.ts';
import {measureRecords, type MeasuredRecords} from './measure-records.ts';
import {addDays, addMonths, monthEnd} from './months.ts';
import type {RecordObservation} from './observe.ts';
import type {RecordScope} from './scope.ts';
import {dayNumber, keepRows, toJob} from './testing/keep-rows.ts';

const WHOLE: RecordScope = {kind: 'landlord', value: null};
const today = '2026-11-22';

function observationsOf(
  measured: MeasuredRecords,
  id: string,
  kind: string,
  scope: RecordScope = WHOLE,
): readonly RecordObservation[] {
  const found = measured.measures.find(({measure}) => measure.id === id);
  const series = found?.series.find(
    (one) => one.kind === kind && one.scope.kind === scope.kind && one.scope.value === scope.value,
  );
  return series?.observations ?? [];
}

function figure(measured: MeasuredRecords, id: string, kind: string, start: string, scope: RecordScope = WHOLE) {
  return observationsOf(measured, id, kind, scope).find(({period}) => period.start === start);
}

onBothEngines('measureRecords', (make) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await make();
  });
  afterEach(() => test.drop());
  const measure = (options = {}) => measureRecords(test.store, 'larkfield', {today, ...options});

  it('says that nothing was collected where there are no records, never 0', async () => {
    const measured = await measure();
    expect(measured.asAt).toBeNull();
    expect(new Set(measured.measures.map(({missing}) => missing))).toEqual(new Set(['not-collected']));
    expect(measured.measures.length).toBeGreaterThan(25);
  });

  it('counts a few planted jobs as one would by hand', async () => {
    const north = {area: 'north', contractor: 'acme', priority: 'routine', trade: 'plumbing', home_id: 'h1'};
    const south = {area: 'south', contractor: 'bold', priority: 'Emergency', trade: 'heating', home_id: 'h2'};
    await keepRows(test.store, 'home', [
      ...Array.from({length: 500}, (_, at) => ({reference: `n${at}`, area: 'north'})),
      ...Array.from({length: 500}, (_, at) => ({reference: `s${at}`, area: 'south', owned_to: '2026-05-01'})),
    ]);
    await keepRows(test.store, 'work_order', [
      // April: two done, one of them right first time and then reported again after 90 days exactly.
      toJob({
        ...north,
        reference: 'a',
        reported_at: '2026-04-01T09:00:00',
        completed_at: '2026-04-10T12:00:00',
        first_time: 1,
        in_target: 1,
      }),
      toJob({
        ...south,
        reference: 'b',
        reported_at: '2026-04-30T23:00:00',
        completed_at: '2026-04-30T23:30:00',
        first_time: 0,
        in_target: 0,
        hours: 0.5,
      }),
      // 90 days after the finish of a, and 91 after the finish of d.
      toJob({
        ...north,
        reference: 'c',
        reported_at: '2026-07-09T08:00:00',
        target_at: '2026-07-20',
        completed_at: null,
      }),
      toJob({
        ...north,
        trade: 'roofing',
        reference: 'd',
        reported_at: '2026-04-02T08:00:00',
        completed_at: '2026-05-02T08:00:00',
        first_time: 1,
      }),
      toJob({...north, trade: 'roofing', reference: 'e', reported_at: '2026-08-01T08:00:00', completed_at: null}),
      // Cancelled: neither open nor done nor a repeat. A look before the repair is no repair.
      toJob({...south, reference: 'x', reported_at: '2026-05-01T08:00:00', outcome: 'cancelled'}),
      toJob({
        ...south,
        reference: 'y',
        reported_at: '2026-05-01T08:00:00',
        completed_at: '2026-05-02T08:00:00',
        job_type: 'pre-inspection',
      }),
      // A slip of the pen.
      toJob({...south, reference: 'z', reported_at: '2062-05-01T08:00:00', outcome: 'cancelled'}),
    ]);
    const measured = await measure();
    expect(measured.asAt).toBe('2026-08-01');
    const april = (id: string, scope: RecordScope = WHOLE) => figure(measured, id, 'month', '2026-04-01', scope);
    // A repair of April can still come back in July: it is not known yet whether the first visit was enough.
    const firstTime = {numerator: 1, denominator: 2, value: 50, status: 'provisional'};
    expect(april('repairs-right-first-time')).toMatchObject(firstTime);
    expect(april('repairs-right-first-time', {kind: 'area', value: 'north'})).toMatchObject({value: 100, base: 1});
    expect(april('repairs-right-first-time', {kind: 'trade', value: 'heating'})).toMatchObject({value: 0, base: 1});
    expect(april('repairs-days-to-complete')).toMatchObject({numerator: 11, denominator: 2, value: 5.5});
    expect(april('repairs-emergency-hours')).toMatchObject({value: 0.5, base: 1});
    expect(april('repairs-repeat')).toMatchObject({numerator: 1, denominator: 2, value: 50});
    expect(figure(measured, 'repairs-repeat', 'month', '2026-05-01')).toMatchObject({numerator: 0, denominator: 1});
    // April's records were all there by the middle of May, but the 90 days of its last jobs ended on 29 July.
    expect(april('repairs-repeat')?.status).toBe('provisional');
    expect(april('repairs-open')).toMatchObject({numerator: 1, denominator: 1000, value: 1});
    const july = (id: string) => figure(measured, id, 'month', '2026-07-01');
    expect(july('repairs-overdue')).toMatchObject({numerator: 1, denominator: 500, value: 2, status: 'provisional'});
    // No record of July says that anything was finished: unknown, not 0%.
    expect(july('repairs-right-first-time')).toMatchObject({value: null, missing: 'not-collected', numerator: null});
    // Jobs were finished in May, but none of them an emergency: there was nothing to count.
    expect(figure(measured, 'repairs-emergency-hours', 'month', '2026-05-01')).toMatchObject({missing: 'undefined'});
    // May's only job says nothing of its target.
    expect(figure(measured, 'repairs-in-target', 'month', '2026-05-01')).toMatchObject({missing: 'not-collected'});
    expect(figure(measured, 'repairs-in-target', 'quarter', '2026-04-01')).toMatchObject({
      value: 50,
      note: {en: 'The records say enough for 2 of 3; the others are left out.'},
    });
    expect(measured.measures.find(({measure: {id}}) => id === 'repairs-satisfaction')).toMatchObject({
      missing: 'not-collected',
      series: [],
    });
  });

  it('takes money, checks on site, targets and what is expected of a programme into account', async () => {
    const jobs = Array.from({length: 40}, (_, at) =>
      toJob({
        reference: `j${at}`,
        area: at % 2 === 0 ? 'north' : 'south',
        reported_at: '2026-04-02T09:00:00',
        completed_at: '2026-04-20T10:00:00',
        first_time: 1,
      }),
    );
    await keepRows(test.store, 'work_order', jobs);
    await keepRows(test.store, 'inspection', [
      ...[1, 1, 0].map((passed, at) => ({
        reference: `i${at}`,
        work_order: `j${at}`,
        inspected_at: '2026-05-04',
        result: passed === 1 ? 'pass' : 'fail',
        month: '2026-05',
        passed: passed as 0 | 1,
      })),
      // Looked at again: it counts once and no longer agrees.
      {reference: 'i9', work_order: 'j0', inspected_at: '2026-05-20', result: 'fail', month: '2026-05', passed: 0},
    ]);
    await keepRows(test.store, 'cost', [
      {reference: 'c1', spent_on: '2026-04-30', cost_type: 'responsive', amount_pence: 400_050, month: '2026-04'},
      {reference: 'c2', spent_on: '2026-04-30', cost_type: 'planned', amount_pence: 1_200_150, month: '2026-04'},
      {reference: 'c3', spent_on: '2026-06-30', cost_type: 'planned', amount_pence: 100, month: '2026-06'},
    ]);
    await keepRows(test.store, 'programme_item', [
      {
        reference: 'p1',
        due_on: '2026-05-10',
        due_month: '2026-05',
        completed_on: '2026-05-09',
        completed_month: '2026-05',
        on_time: 1,
        budget_pence: 1000,
        actual_pence: 1100,
        defects: 3,
      },
      {reference: 'p2', due_on: '2026-05-20', due_month: '2026-05', budget_pence: 1000, forecast_pence: 1300},
      {reference: 'p3', due_on: '2027-02-20', due_month: '2027-02', budget_pence: 2000, forecast_pence: 2000},
    ]);
    await keepRows(test.store, 'target', [
      {
        measure_id: 'repairs-right-first-time',
        scope_kind: 'landlord',
        scope: '',
        from_on: '2025-04-01',
        value: 80,
        unit: 'percent',
      },
      {
        measure_id: 'repairs-right-first-time',
        scope_kind: 'landlord',
        scope: '',
        from_on: '2026-04-16',
        value: 85,
        unit: 'percent',
      },
    ]);
    const measured = await measure();
    const at = (id: string, kind: string, start: string) => figure(measured, id, kind, start);
    expect(at('repairs-right-first-time', 'month', '2026-04-01')).toMatchObject({
      target: 85,
      checked: {sampled: 3, agreed: 1},
    });
    expect(at('repairs-inspected', 'month', '2026-04-01')).toMatchObject({value: 7.5});
    expect(at('repairs-inspections-passed', 'month', '2026-05-01')).toMatchObject({value: 50, base: 4});
    expect(at('repairs-inspections-passed', 'month', '2026-05-01')?.interval?.low).toBeCloseTo(15.0, 0);
    expect(at('repairs-right-first-time', 'month', '2026-04-01')?.interval).toBeNull();
    expect(at('cost-per-repair', 'month', '2026-04-01')).toMatchObject({numerator: 4000.5, denominator: 40, base: 40});
    // June has no ledger of repairs: unknown, not free.
    expect(at('cost-per-repair', 'month', '2026-06-01')).toMatchObject({value: null, missing: 'not-collected'});
    expect(at('cost-per-repair', 'quarter', '2026-04-01')).toMatchObject({missing: 'not-collected'});
    expect(at('planned-share-of-spend', 'month', '2026-04-01')?.value).toBeCloseTo(75, 1);
    expect(at('programme-on-time', 'month', '2026-05-01')).toMatchObject({value: 50});
    expect(at('programme-budget', 'month', '2026-05-01')).toMatchObject({value: 110, numerator: 11, base: 1});
    expect(at('programme-forecast', 'quarter', '2027-01-01')).toMatchObject({value: 100, status: 'provisional'});
    expect(at('programme-defects', 'month', '2026-05-01')).toMatchObject({value: 3, base: 1});
  });

  it('holds the clocks of the law on damp, and takes not knowing for not in date', async () => {
    const of = (reference: string, hazard: string, rest: Partial<RecordRow<'damp_case'>>) => ({
      reference,
      hazard,
      aware_month: '2026-03',
      aware_at: '2026-03-28T12:00:00',
      ...rest,
    });
    await keepRows(test.store, 'damp_case', [
      // 24 hours across the night on which clocks go forward end at 13:00 by the clock.
      of('e1', 'emergency', {investigated_at: '2026-03-29T12:30:00', made_safe_at: '2026-03-29T13:00:00'}),
      of('e2', 'emergency', {investigated_at: '2026-03-29T12:30:00', made_safe_at: '2026-03-29T13:01:00'}),
      // Good Friday and Easter Monday do not count: ten working days end on 14 April, five more on 21 April.
      of('s1', 'significant', {investigated_at: '2026-04-14T17:00:00', made_safe_at: '2026-04-21T10:00:00'}),
      of('s2', 'significant', {investigated_at: '2026-04-15T09:00:00', made_safe_at: '2026-04-23T10:00:00'}),
      of('n1', 'none', {closed_at: '2026-05-02T10:00:00', closed_month: '2026-05', reopened: 1}),
    ]);
    await keepRows(test.store, 'safety_check', [
      {home_id: 'h1', check_type: 'gas', required: 'yes', checked_on: '2026-01-01', due_on: '2027-01-01'},
      {home_id: 'h2', check_type: 'gas', required: 'yes', checked_on: '2025-01-01', due_on: '2026-01-01'},
      {home_id: 'h3', check_type: 'gas', required: 'unknown'},
      {home_id: 'h4', check_type: 'gas', required: 'no', remedial_due_on: '2026-04-30'},
    ]);
    await keepRows(test.store, 'cost', [{reference: 'c', spent_on: '2026-06-30', month: '2026-06'}]);
    const measured = await measure();
    const at = (id: string, start: string) => figure(measured, id, 'month', start);
    expect(at('damp-made-safe-in-time', '2026-03-01')).toMatchObject({numerator: 1, denominator: 2});
    expect(at('damp-looked-at-in-time', '2026-03-01')).toMatchObject({numerator: 2, denominator: 2});
    expect(at('damp-looked-at-in-time', '2026-04-01')).toMatchObject({numerator: 1, denominator: 2});
    expect(at('damp-made-safe-in-time', '2026-04-01')).toMatchObject({numerator: 1, denominator: 2});
    expect(at('damp-reopened', '2026-05-01')).toMatchObject({value: 100});
    expect(at('safety-in-date', '2026-06-01')).toMatchObject({numerator: 1, denominator: 3});
    expect(figure(measured, 'safety-in-date', 'financial-year', '2026-04-01')).toMatchObject({numerator: 1});
    expect(at('safety-overdue-actions', '2026-06-01')).toMatchObject({value: 1, denominator: null, base: 4});
    expect(measured.measures.find(({measure: {id}}) => id === 'damp-open')?.missing).toBe('not-collected');
  });

  it('agrees with a recount of random jobs in plain code, and adds up over parts and months', async () => {
    const jobs = randomJobs(700);
    await keepRows(test.store, 'work_order', jobs);
    await keepRows(test.store, 'home', [{reference: 'h', area: 'a0', owned_from: '2020-01-01'}]);
    const measured = await measure();
    const asAt = measured.asAt!;
    for (const observation of observationsOf(measured, 'repairs-right-first-time', 'month')) {
      const month = observation.period.start.slice(0, 7);
      const done = jobs.filter((job) => job.outcome === 'completed' && job.completed_month === month);
      expect(observation.denominator).toBe(done.length);
      expect(observation.numerator).toBe(done.filter(({first_time}) => first_time === 1).length);
    }
    for (const observation of observationsOf(measured, 'repairs-repeat', 'month', {kind: 'area', value: 'a1'})) {
      const month = observation.period.start.slice(0, 7);
      const done = jobs.filter(
        (job) => job.outcome === 'completed' && job.completed_month === month && job.area === 'a1',
      );
      const again = done.filter((job) =>
        jobs.some(
          (other) =>
            other !== job &&
            other.outcome !== 'cancelled' &&
            other.home_id === job.home_id &&
            other.trade === job.trade &&
            other.reported_at! > job.completed_at! &&
            dayNumber(other.reported_at!) - dayNumber(job.completed_at!) <= 90,
        ),
      );
      expect([month, observation.numerator ?? 0]).toEqual([month, again.length]);
    }
    for (const [id, isCounted] of [
      ['repairs-open', () => true],
      ['repairs-overdue', (job: Partial<RecordRow<'work_order'>>, end: string) => job.target_at! <= `${end}T99`],
    ] as const) {
      for (const observation of observationsOf(measured, id, 'month')) {
        const end = observation.period.end < asAt ? observation.period.end : asAt;
        const open = jobs.filter(
          (job) =>
            job.outcome !== 'cancelled' &&
            job.reported_at! < addDays(end, 1) &&
            (job.completed_at == null || job.completed_at >= addDays(end, 1)) &&
            isCounted(job, end),
        );
        expect([end, observation.numerator]).toEqual([end, open.length]);
      }
    }
    expectSums(measured, 'repairs-days-to-complete');
  }, 30_000);

  it('finds no real change in 99.7% to 99.4% of 350 emergencies, and refuses to compare across a break', async () => {
    const year = (start: string, late: number) =>
      Array.from({length: 350}, (_, at) => {
        const day = `${addMonths(start, at % 12)}-15`;
        return toJob({
          reference: `${start}-${at}`,
          priority: 'emergency',
          reported_at: `${day}T01:00:00`,
          completed_at: `${day}T09:00:00`,
          in_target: at < late ? 0 : 1,
        });
      });
    await keepRows(test.store, 'work_order', [
      ...year('2024-04', 1),
      ...year('2025-04', 2),
      toJob({reference: 'new', reported_at: '2026-05-20T09:00:00'}),
    ]);
    const options = {measures: ['repairs-in-target'], periods: ['financial-year'] as const};
    const scope = (measured: MeasuredRecords) =>
      measured.measures[0]?.series.find(({scope: {kind}}) => kind === 'priority')?.movement;
    expect(scope(await measure(options))).toMatchObject({
      verdict: 'no-real-change',
      sentence: {en: 'No real change. It was 99.7% in 2024/25.'},
    });
    const breaks = [{date: '2025-10-01', reason: {en: 'The target time became 12 hours.'}}];
    expect(scope(await measure({...options, breaks}))).toMatchObject({verdict: 'cannot-compare', difference: null});
  });
});

/** Parts make the whole and months make quarters and years. */
function expectSums(measured: MeasuredRecords, id: string): void {
  const months = observationsOf(measured, id, 'month');
  const parts = measured.measures
    .find(({measure}) => measure.id === id)!
    .series.filter(({kind, scope}) => kind === 'month' && scope.kind === 'area');
  expect(parts.length).toBeGreaterThan(2);
  for (const [at, {numerator, denominator}] of months.entries()) {
    const add = (name: 'numerator' | 'denominator') =>
      parts.reduce((sum, {observations}) => sum + (observations[at]![name] ?? 0), 0);
    expect([add('numerator'), add('denominator')]).toEqual([numerator, denominator]);
  }
  for (const kind of ['quarter', 'financial-year', 'rolling-12-months']) {
    const periods = observationsOf(measured, id, kind);
    expect(periods.length).toBeGreaterThan(0);
    for (const {period, numerator, denominator, value} of periods) {
      const within = months.filter((month) => month.period.start >= period.start && month.period.end <= period.end);
      const add = (name: 'numerator' | 'denominator') => within.reduce((sum, month) => sum + (month[name] ?? 0), 0);
      expect([add('numerator'), add('denominator')]).toEqual([numerator, denominator]);
      expect(value).toBe(numerator! / denominator!);
    }
  }
}

function randomJobs(count: number): Partial<RecordRow<'work_order'>>[] {
  let state = 7;
  const pick = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({length: count}, (_, at) => {
    const reported = addDays('2023-04-01', pick(1000));
    const outcome = pick(12) === 0 ? 'cancelled' : pick(9) === 0 ? 'open' : 'completed';
    const done = outcome === 'completed' ? `${addDays(reported, pick(90))}T${10 + pick(9)}:00:00` : null;
    return toJob({
      reference: `r${at}`,
      area: pick(20) === 0 ? null : `a${pick(4)}`,
      trade: `t${pick(3)}`,
      home_id: `h${pick(120)}`,
      contractor: `c${pick(3)}`,
      priority: ['emergency', 'routine'][pick(2)]!,
      reported_at: `${reported}T0${pick(9)}:30:00`,
      target_at: `${addDays(reported, 20)}T17:00:00`,
      completed_at: done,
      outcome,
      first_time: done === null ? null : (pick(2) as 0 | 1),
    });
  });
}

it('knows the last days of months', () => {
  expect([monthEnd('2024-02'), addMonths('2025-11', 3), addDays('2025-12-31', 1)]).toEqual([
    '2024-02-29',
    '2026-02',
    '2026-01-01',
  ]);
});
