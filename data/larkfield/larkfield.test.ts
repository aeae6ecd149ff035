import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import iconv from 'iconv-lite';
import {describe, expect, it} from 'vitest';
import {dayOf, toDay, toIso} from './src/days.ts';
import {PLANS} from './src/exports/index.ts';
import type {RenderedFile} from './src/exports/plan.ts';
import {CHECKS} from './src/faults/recipe.ts';
import type {Job} from './src/job.ts';
import {toKeptFiles} from './src/kept-files.ts';
import {createRecords, type Records, SEED} from './src/landlord.ts';
import {DIRTY_MONTH, METHOD_CHANGE, WRONG_SURVEY} from './src/story.ts';
import {AREAS, CONTRACTORS, EXTRACT_DATE, NOTICE} from './src/world.ts';

const SCALE = 0.06;
const records = createRecords(SCALE);
const files = renderAll(records, SCALE);

function renderAll(of: Records, scale: number): readonly RenderedFile[] {
  return PLANS.flatMap((plan) => [...plan.render(of, {seed: SEED, scale})]);
}

/** Cells of a file, each row by heading, however the file was written down. */
function readRows({bytes, kind}: RenderedFile): Rows {
  const encoding = kind === 'homes' ? 'utf16le' : kind === 'visits' ? 'win1252' : 'utf8';
  const text = iconv.decode(bytes, encoding).replace(/^\uFEFF/, '');
  const first = text.slice(0, text.indexOf('\n'));
  const delimiter = [',', ';', '\t'].find((sign) => first.split(sign).length > 4) ?? ',';
  return parse(text, {columns: true, delimiter, recordDelimiter: ['\r\n', '\n']});
}

type Rows = readonly Record<string, string>[];
const known = new Map<string, Rows>();

/** Rows of a kind under the importer's names. */
function readKind(kind: string): Rows {
  const found = known.get(kind);
  if (found !== undefined) return found;
  const {mapping} = PLANS.find((plan) => plan.kind === kind)!;
  const rows = files
    .filter((file) => file.kind === kind)
    .flatMap((file) => readRows(file).filter((row) => Object.values(row)[0] !== 'TOTAL'))
    .map((row) =>
      Object.fromEntries(Object.entries(mapping.columns).map(([field, heading]) => [field, row[heading]!])),
    );
  known.set(kind, rows);
  return rows;
}

function hash(all: readonly RenderedFile[]): string {
  const sum = createHash('sha256');
  for (const {name, bytes} of all) sum.update(name).update(bytes);
  return sum.digest('hex');
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function isBetween(moment: number | null, from: string, to: string): boolean {
  return moment !== null && dayOf(moment) >= toDay(from) && dayOf(moment) <= toDay(to);
}

const completed = (from: string, to: string) => records.jobs.filter((job) => isBetween(job.completed, from, to));
const days = ({completed: done, reported}: Job) => dayOf(done!) - dayOf(reported) + 1;
const mean = (jobs: readonly Job[]) => jobs.reduce((sum, job) => sum + days(job), 0) / jobs.length;
const inTime = ({completed: done, target}: Job) => done! <= target;

describe('Larkfield Homes', () => {
  it('comes out the same, byte for byte, for one seed, and otherwise for another', () => {
    const small = () => hash(renderAll(createRecords(0.02), 0.02));
    expect(small()).toBe(small());
    expect(hash(renderAll(createRecords(0.02, 7), 0.02))).not.toBe(small());
  });

  it('says in every file that it is made up', () => {
    for (const file of files) expect(Object.keys(readRows(file)[0]!).at(-1), file.name).toBe(NOTICE);
    for (const {mapping} of PLANS) expect(mapping.note).toBe(NOTICE);
  });

  it('keeps mappings, planted faults and its own file as the program writes them', async () => {
    const full = createRecords(1);
    const written = PLANS.flatMap((plan) =>
      [...plan.render(full, {seed: SEED, scale: 1})].map(({name, kind, planted}) => ({name, kind, planted})),
    );
    const planted = written.flatMap((file) => file.planted);
    for (const {path, text} of await toKeptFiles(PLANS, planted, written)) {
      expect(readFileSync(join(import.meta.dirname, path), 'utf8'), path).toBe(text);
    }
  }, 60_000);

  it('holds homes, jobs and years of the size it claims', () => {
    const {homes, jobs} = records;
    expect(homes.filter(({to}) => to === null)).toHaveLength(12_400 * SCALE);
    for (const [from, to] of [
      ['2023-04-01', '2024-03-31'],
      ['2024-04-01', '2025-03-31'],
      ['2025-04-01', '2026-03-31'],
    ] as const) {
      const count = jobs.filter(({reported}) => isBetween(reported, from, to)).length / SCALE;
      expect(count).toBeGreaterThan(43_000);
      expect(count).toBeLessThan(48_500);
    }
    expect(new Set(jobs.map(({home}) => home.area))).toEqual(new Set(AREAS));
    expect(new Set(jobs.map(({contractor}) => contractor))).toEqual(new Set(CONTRACTORS));
  });
});

describe('records that belong together', () => {
  const references = (kind: string) => new Set(readKind(kind).map((row) => row['reference']));

  it('name homes, jobs and invitations that are there', () => {
    const [homes, jobs, invitations] = [
      references('homes'),
      references('work-orders'),
      references('survey-invitations'),
    ];
    let looked = 0;
    for (const {kind} of PLANS) {
      for (const row of readKind(kind)) {
        for (const [field, known] of [
          ['home', homes],
          ['work-order', jobs],
          ['invitation', invitations],
        ] as const) {
          const reference = row[field];
          if (reference === undefined || reference === '') continue;
          looked++;
          if (!known.has(reference)) expect.fail(`${kind} names ${field} ${reference}`);
        }
      }
    }
    expect(looked).toBeGreaterThan(30_000);
  });

  it('follow each other in time, and end at the extract', () => {
    const last = (toDay(EXTRACT_DATE) + 1) * 1440;
    for (const {reported, completed: done, visits, cancelled} of records.jobs) {
      expect(reported).toBeLessThan(last);
      if (done !== null) expect(done).toBeLessThan(last);
      if (done !== null) expect(done).toBeGreaterThanOrEqual(reported);
      expect(done !== null && cancelled !== null).toBe(false);
      expect(visits.every(({moment, outcome}) => moment >= reported && (moment <= last || outcome === 'booked'))).toBe(
        true,
      );
    }
    for (const {job, day} of [...records.inspections, ...records.invitations])
      expect(day).toBeGreaterThan(dayOf(job.completed!));
    for (const {invitation, day} of records.answers) expect(day).toBeGreaterThanOrEqual(invitation.day);
  });

  it('promise 24 real hours, 7, 28 or 90 days', () => {
    const promised = {urgent: 7, routine: 28, planned: 90} as const;
    for (const {priority, reported, target} of records.jobs) {
      if (priority === 'emergency') expect(Math.abs(target - reported - 1440)).toBeLessThanOrEqual(60);
      else expect(dayOf(target) - dayOf(reported)).toBe(promised[priority]);
    }
  });

  it('give each word of an export a word of ours', () => {
    for (const {kind, mapping} of PLANS) {
      for (const [field, words] of Object.entries(mapping.words)) {
        const strange = new Set(
          readKind(kind)
            .map((row) => row[field]!)
            .filter((word) => word !== '' && words[word] === undefined),
        );
        // These three words are planted faults.
        for (const fault of ['ZZ9', 'TEMP1', '0']) strange.delete(fault);
        expect([...strange], `${kind} ${field}`).toEqual([]);
      }
    }
  });
});

describe('planted faults', () => {
  const planted = files.flatMap((file) => file.planted);

  it('are of every kind, in files about the dirty month only', () => {
    expect(new Set(planted.map(({check}) => check))).toEqual(new Set(CHECKS));
    expect(new Set(planted.map(({file}) => file)).size).toBe(3);
    for (const {file} of planted) expect(file.includes(DIRTY_MONTH) || file.endsWith('-reopened.csv'), file).toBe(true);
  });

  it('stand in the files as recorded, and nothing else is wrong there', () => {
    const repeated = planted.filter(({check}) => check.startsWith('duplicate') || check === 'completed-job-reopened');
    for (const kind of ['work-orders', 'survey-answers']) {
      const rows = readKind(kind);
      const faults = planted.filter(({file}) => file.startsWith(kind));
      for (const {reference, field, is} of faults) {
        expect(rows.some((row) => row['reference'] === reference && row[field] === is)).toBe(true);
      }
      const twice = kind === 'work-orders' ? repeated.length : 0;
      expect(rows.length - new Set(rows.map((row) => row['reference'])).size).toBe(twice);
      expect(new Set(faults.map(({reference}) => reference)).size).toBe(faults.length);
    }
  });

  it('are found by simple checks, and only they', () => {
    const wrong = new Set(planted.filter(({file}) => file.startsWith('work-orders')).map(({reference}) => reference));
    const moment = (text: string) => {
      const [, day, month, year, clock] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)$/.exec(text)!;
      return `${year}-${month}-${day} ${clock}`;
    };
    const codes = new Set(['MIL', 'EAS', 'HAR', 'STA', 'UPL', 'DLO', 'BRK', 'TDW']);
    const promised: Record<string, number> = {U07: 7, R28: 28, P90: 90};
    const seen = new Map<string, number>();
    const found = new Set<string>();
    for (const row of readKind('work-orders')) {
      const {reference = '', reported = '', completed: done = '', outcome = '', priority = '', target = ''} = row;
      seen.set(reference, (seen.get(reference) ?? 0) + 1);
      const isDone = ['COMP', 'MSAFE', 'COMP-FO'].includes(outcome);
      const span = toDay(moment(target).slice(0, 10)) - toDay(moment(reported).slice(0, 10));
      const faulty =
        (done !== '' && moment(done) < moment(reported)) ||
        (done !== '') !== isDone ||
        (promised[priority] ?? span) !== span ||
        (done !== '' && moment(done) > '2027') ||
        !(row['cost'] === '' || /^£\d?,?\d{1,3}\.\d\d$/.test(row['cost']!)) ||
        !codes.has(row['area']!) ||
        !codes.has(row['contractor']!) ||
        seen.get(reference)! > 1;
      if (faulty) found.add(reference);
    }
    expect([...found].sort()).toEqual([...wrong].sort());
  });
});

describe('stories', () => {
  it('repairs take longer from spring 2025 and recover after November', () => {
    const before = mean(completed('2024-07-01', '2024-10-31'));
    const worst = mean(completed('2025-09-01', '2025-11-30'));
    expect(mean(completed('2025-06-01', '2025-07-31'))).toBeGreaterThan(before + 1);
    expect(worst).toBeGreaterThan(before + 3.5);
    expect(mean(completed('2026-03-01', '2026-04-30'))).toBeLessThan(worst - 2.5);
    expect(share(completed('2025-09-01', '2025-10-31'), inTime)).toBeLessThan(
      share(completed('2024-09-01', '2024-10-31'), inTime) - 0.12,
    );
  });

  it('heating is reported far more in winter', () => {
    const heating = records.jobs.filter(({trade}) => trade === 'heating');
    const inMonths = (months: readonly string[]) =>
      heating.filter(({reported}) => months.includes(toIso(dayOf(reported)).slice(5, 7))).length;
    expect(inMonths(['12', '01', '02'])).toBeGreaterThan(3 * inMonths(['06', '07', '08']));
  });

  it('one contractor says 96%, inspectors and residents say less', () => {
    const witnesses = CONTRACTORS.map((contractor) => {
      const own = records.jobs.filter((job) => job.contractor === contractor && job.completed !== null);
      const inspected = records.inspections.filter(({job}) => job.contractor === contractor);
      const answers = records.answers.filter(
        ({invitation, fixed}) => invitation.job.contractor === contractor && fixed !== null,
      );
      return {
        records: share(own, inTime),
        inspectors: share(inspected, ({passed}) => passed),
        residents: share(answers, ({fixed}) => fixed === true),
      };
    });
    const [direct, brackenhall, tidewater] = witnesses;
    expect(tidewater!.records).toBeGreaterThan(0.95);
    expect(tidewater!.records).toBeLessThan(0.975);
    expect(tidewater!.inspectors).toBeLessThan(0.75);
    expect(tidewater!.residents).toBeLessThan(0.75);
    for (const other of [direct!, brackenhall!]) {
      expect(other.records).toBeLessThan(tidewater!.records);
      expect(other.inspectors).toBeGreaterThan(0.83);
      expect(other.residents).toBeGreaterThan(0.83);
    }
  });

  it('one quarter asked the wrong people, and no other did', () => {
    const shareAsked = (from: number, to: number) => {
      const asked = records.invitations.filter(({job}) => dayOf(job.completed!) >= from && dayOf(job.completed!) <= to);
      return share(asked, ({job}) => job.home.area === 'millbrook' || job.home.area === 'upper-lark');
    };
    expect(shareAsked(WRONG_SURVEY.from, WRONG_SURVEY.to)).toBeGreaterThan(0.85);
    expect(shareAsked(WRONG_SURVEY.from - 91, WRONG_SURVEY.from - 1)).toBeLessThan(0.5);
    expect(shareAsked(WRONG_SURVEY.to + 1, WRONG_SURVEY.to + 91)).toBeLessThan(0.5);
  });

  it('right first time drops where its method changes', () => {
    const change = toDay(METHOD_CHANGE);
    const rate = (from: number, to: number) =>
      share(completed(toIso(from), toIso(to)), ({firstTimeFix}) => firstTimeFix === true);
    expect(rate(change - 60, change - 1) - rate(change, change + 60)).toBeGreaterThan(0.08);
  });

  it('satisfaction follows the time it took and the first visit', () => {
    const answers = records.answers.filter(({overall}) => overall !== null);
    const happy = (of: typeof answers) => share(of, ({overall}) => overall! >= 4);
    const late = answers.filter(({invitation}) => !inTime(invitation.job));
    const again = answers.filter(({invitation}) =>
      invitation.job.visits.some(({outcome}) => outcome === 'more-work' || outcome === 'wrong-diagnosis'),
    );
    expect(happy(late)).toBeLessThan(happy(answers) - 0.1);
    expect(happy(again)).toBeLessThan(happy(answers) - 0.05);
  });

  it('jobs are open and overdue at all ages', () => {
    const last = toDay(EXTRACT_DATE);
    const open = records.jobs.filter(({completed: done, cancelled}) => done === null && cancelled === null);
    const overdue = open.filter(({target}) => dayOf(target) < last);
    expect(overdue.length).toBeGreaterThan(20);
    for (const age of [28, 182, 365]) expect(overdue.some(({reported}) => last - dayOf(reported) > age)).toBe(true);
  });

  it('gas checks are below the gate of the contract in January 2026 only', () => {
    const rate = (date: string) => {
      const file = files.find(({name}) => name === `safety-checks-${date}.csv`)!;
      const gas = readRows(file).filter((row) => row['Regime'] === 'LGSR' && row['Reqd'] === 'Y');
      return share(gas, (row) => row['Next Due']! >= date);
    };
    expect(rate('2026-01-31')).toBeLessThan(0.995);
    expect(rate(EXTRACT_DATE)).toBeGreaterThan(0.995);
  });
});
