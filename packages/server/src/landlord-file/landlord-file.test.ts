import {readFile} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {MAINTENANCE_MEASURES} from '@doorstep/domain';
import {describe, expect, it} from 'vitest';
import {makeTestStore} from '../store/testing.ts';
import {listImportRuns} from '../store/import-runs.ts';
import {keepLandlordFile, listLandlordFiles} from './keep-landlord-file.ts';
import {parseLandlordFile} from './parse-landlord-file.ts';

const YAML = `
landlord: larkfield
name: Larkfield Homes
nation: scotland
illustrative: Made up.
breaks:
  - {date: 2024-10-01, reason: Counted anew., measure: repairs-right-first-time}
actions:
  - id: plan
    measure: repairs-days-to-complete
    signal: {kind: special-cause, since: 2025-04-01, reason: Slower.}
    plan: More people.
    owner: Head of Repairs
    begun: 2025-11-03
    due: 2026-03-31
    check: 2026-04-30
    expected: {text: 18 days., value: 18, by: 2026-03-31}
`;

const wrongBy = (from: string, to: string): string => {
  expect(YAML).toContain(from);
  try {
    parseLandlordFile(YAML.replace(from, to), 'landlord.yaml');
  } catch (error) {
    if (error instanceof DoorstepError) return error.message;
  }
  return 'nothing is wrong';
};

/** A definition as complete as those of the catalogue, as people write them. */
const own = (sums: unknown) => {
  const {id: _id, ...parts} = MAINTENANCE_MEASURES.find(({id}) => id === 'repairs-no-access')!;
  return {...parts, id: 'repairs-two-visits', sums};
};
const withMeasure = (measure: unknown): string =>
  JSON.stringify({landlord: 'a', name: 'A', nation: 'scotland', measures: [measure]});

describe('a landlord’s file', () => {
  it('says the same in YAML and in JSON', () => {
    const {file} = parseLandlordFile(YAML, 'a.yaml');
    expect(file.breaks[0]).toEqual({
      date: '2024-10-01',
      reason: {en: 'Counted anew.'},
      measure: 'repairs-right-first-time',
    });
    expect(file.actions[0]).toMatchObject({scope: 'all', said: null, expected: {value: 18}});
    expect(parseLandlordFile(JSON.stringify(file), 'a.json').file).toEqual(file);
  });

  it('is refused with the place and what is wrong there', () => {
    expect(wrongBy('nation: scotland', 'nation: france')).toMatch(/landlord.yaml is not right at “nation”/);
    expect(wrongBy('2024-10-01', '1 Oct 2024')).toMatch(/at “breaks.0.date”: a day such as 2026-04-01/);
    expect(wrongBy('repairs-right-first-time', 'repairs-right-first')).toMatch(
      /at “breaks.0.measure” the measure “repairs-right-first”, which there is not/,
    );
    expect(wrongBy('due: 2026-03-31', 'due: 2025-03-31')).toMatch(/at “actions.0” that it ends before it begins/);
    expect(wrongBy('name: Larkfield', 'nom: Larkfield')).toMatch(/at “name”|nom/);
    expect(wrongBy('breaks:\n', 'breaks: [\n')).toMatch(/cannot be read as JSON or YAML/);
    // The verdict is computed: there is no place to type it.
    expect(wrongBy('    owner:', '    result: worked\n    owner:')).toMatch(/actions.0/);
  });

  it('brings measures of its own, as complete as those of the catalogue', () => {
    const sums = {numerator: ['noAccess'], denominator: ['visitsMade']};
    const [made] = parseLandlordFile(withMeasure(own(sums)), 'a.json').ownMeasures;
    expect(made).toMatchObject({measure: {id: 'repairs-two-visits'}, sums: {...sums, settlesAfter: 14}});
    const refusal = (measure: unknown) => {
      expect(() => parseLandlordFile(withMeasure(measure), 'a.json')).toThrow(DoorstepError);
      try {
        parseLandlordFile(withMeasure(measure), 'a.json');
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(refusal({...own(sums), why: undefined})).toMatch(/repairs-two-visits.*“why” is missing/);
    expect(refusal(own({...sums, numerator: ['visitz']}))).toMatch(/there is no sum “visitz”.*Sums are: finished/);
    expect(refusal(own(undefined))).toMatch(/the part “sums” is wrong/);
    expect(refusal({...own(sums), id: 'repairs-open'})).toMatch(/the catalogue has a measure of this name/);
  });

  it('switches forms on only with somewhere else to write', () => {
    const read = (feedback: unknown) =>
      parseLandlordFile(JSON.stringify({landlord: 'a', name: 'A', nation: 'scotland', feedback}), 'a.json').file
        .feedback;
    const contact = {phone: '01632 960101'};
    const forms = {'after-repair': 'open'};
    expect(read(undefined)).toBeNull();
    expect(read({on: true, contact, forms})).toMatchObject({
      contact: {phone: '01632 960101', email: null, complaint: null},
      wording: {},
      keepMonths: 24,
      notify: null,
    });
    expect(() => read({on: true, forms})).toThrow(/at “feedback.contact”: where forms are on, a phone/);
    expect(() => read({on: true, contact, forms: {}})).toThrow(/at “feedback.forms”: where forms are on, at least one/);
    expect(read({on: false})).toMatchObject({on: false, contact: {phone: null}, forms: {}});
    const faults: [unknown, RegExp][] = [
      [{contact, forms}, /“feedback.on”/],
      [
        {on: true, contact, forms: {'after-repairs': 'open'}},
        /“feedback.forms”: forms are: after-repair, repair-not-done/,
      ],
      [{on: true, contact, forms: {'after-repair': 'on'}}, /“feedback.forms.after-repair”: open or closed/],
      [{on: true, contact: {phone: 'ring us'}, forms}, /“feedback.contact.phone”: a telephone number/],
      [
        {on: true, contact: {...contact, website: 'javascript:alert(1)'}, forms},
        /“feedback.contact.website”: a web address/,
      ],
      [{on: true, contact: {...contact, fax: '1'}, forms}, /“feedback.contact”: .*fax/],
      [
        {on: true, contact, forms, wording: {'tsm-perception': {tp01: {label: 'Are you happy?'}}}},
        /at “feedback.wording.*tsm-perception.*asked as they stand/,
      ],
      [
        {on: true, contact, forms, wording: {'after-repair': {mended: {label: 'Is it mended?'}}}},
        /has no question “mended”. It has: reference, fixed/,
      ],
      [{on: true, contact, forms, keepMonths: 0}, /“feedback.keepMonths”/],
      [{on: true, contact, forms, notify: {email: 'me'}}, /“feedback.notify.email”: an e-mail address/],
    ];
    for (const [feedback, said] of faults) expect(() => read(feedback), JSON.stringify(feedback)).toThrow(said);
  });

  it('is explained in the guide by examples that load', async () => {
    const guide = await readFile(new URL('../../../../docs/own-records.md', import.meta.url), 'utf8');
    const [file = '', measure = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, example]) => example);
    const whole = file.replace('measures: []', `measures:\n${measure.replace(/^/gm, '  ')}`);
    const {ownMeasures} = parseLandlordFile(whole, 'own-records.md');
    expect(ownMeasures.map(({measure: {id}}) => id)).toEqual(['visits-without-access-of-appointments']);
  });

  it('is kept with every version, and the same file changes nothing', async () => {
    const {store, drop} = await makeTestStore();
    try {
      const keep = (text: string) =>
        keepLandlordFile(store, {path: 'x/a.yaml', text, landlord: 'larkfield', now: new Date('2026-07-01')});
      expect(await keep(YAML)).toBe(true);
      expect(await keep(YAML)).toBe(false);
      const newer = YAML.replace('Larkfield Homes', 'Larkfield');
      expect(await keep(newer)).toBe(true);
      expect((await listLandlordFiles(store)).map(({file}) => file.name)).toEqual(['Larkfield']);
      const runs = await listImportRuns(store);
      expect(runs.map(({report}) => (report as {content: string}).content).sort()).toEqual([YAML, newer].sort());
    } finally {
      await drop();
    }
  });
});
