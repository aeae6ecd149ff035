import {createHash} from 'node:crypto';
import {DoorstepError, FORM_IDS, FormSchema, type Landlord} from '@doorstep/contract';
import {describe, expect, it} from 'vitest';
import {PERCEPTION_MEASURES} from '../measures/perception.ts';
import {faultOf, listTexts} from '../words/testing/list-texts.ts';
import {
  checkWording,
  findForm,
  FORM_DEFINITIONS,
  type FormSetting,
  isVersionOf,
  toForm,
  versionOf,
  type Wording,
} from './definitions.ts';

const landlord: Landlord = {
  ...{
    id: 'hill-homes',
    code: 'x',
    name: 'Hill Homes',
    earlierNames: [],
    aliases: [],
    type: null,
    sizeBand: null,
    region: null,
  },
  ...{supported: null, website: null, illustrative: null, notIncluded: []},
};
const contact = {
  phone: '01632 960101',
  emergencyPhone: null,
  email: null,
  address: null,
  website: null,
  complaint: null,
  complaintUrl: null,
};
const setting: FormSetting = {
  release: {id: 'r1', published: '2026-11-23'},
  landlord,
  state: 'open',
  contact,
  keepMonths: 24,
};

const questionsOf = (id: string) => findForm(id)!.pages.flatMap(({questions}) => questions);

function refusalOf(id: string, wording: Wording): DoorstepError | null {
  try {
    checkWording(findForm(id)!, wording);
    return null;
  } catch (error) {
    if (error instanceof DoorstepError) return error;
    throw error;
  }
}

/** Of each form as it is shipped, its version and a sum of all its words, rules and options. */
const SUMS = [
  'after-repair 1 3f9d9a3d1e08',
  'repair-not-done 1 7b21b779d804',
  'about-a-figure 1 e90489dac700',
  'tsm-perception 1 89752d46791c',
];

describe('the shipped forms', () => {
  it('are those of the contract, in its order, and become documents that follow it', () => {
    expect(FORM_DEFINITIONS.map(({id}) => id)).toEqual([...FORM_IDS]);
    for (const definition of FORM_DEFINITIONS) {
      const form = toForm(definition, setting);
      expect(FormSchema.parse(form)).toEqual(form);
      expect(toForm(definition, {...setting, state: 'off'})).toMatchObject({state: 'off', pages: [], contact});
    }
  });

  it('say everything in both languages, with the landlord’s name where it belongs', () => {
    for (const definition of FORM_DEFINITIONS) {
      for (const {place, text} of listTexts({...definition})) {
        expect(faultOf(text), `${definition.id} ${place}`).toBeNull();
        expect(text.cy?.match(/\[\w+\]/g)?.sort(), text.en).toEqual(text.en.match(/\[\w+\]/g)?.sort());
      }
      const {pages, privacy, title, introduction} = toForm(definition, setting);
      const said = listTexts({pages, privacy, title, introduction}).flatMap(({text}) => [text.en, text.cy ?? '']);
      expect(said.filter((text) => /[[\]]/.test(text))).toEqual([]);
      expect(privacy.en).toMatch(/24 months/);
      expect(privacy.cy).toMatch(/24 mis/);
    }
  });

  it('ask each question once, and hang none on a question that comes later or on an answer that it does not offer', () => {
    for (const {pages} of FORM_DEFINITIONS) {
      const questions = pages.flatMap((page) => page.questions);
      expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
      for (const [place, {when, kind, options, maxLength}] of questions.entries()) {
        expect(options.length > 0).toBe(kind !== 'text' && kind !== 'reference');
        expect(maxLength !== null).toBe(kind === 'text');
        if (kind === 'scale') expect(options.filter(({value}) => value !== 'not-applicable')).toHaveLength(5);
        if (when === null) continue;
        const before = questions.slice(0, place).find(({id}) => id === when.question);
        expect(before?.options.map(({value}) => value)).toEqual(expect.arrayContaining(when.is));
      }
    }
  });

  it('have words that never change within a version', () => {
    // Whoever changes a word, an order or an option makes another version of that form and writes its sum here.
    const sums = FORM_DEFINITIONS.map((form) => {
      const sum = createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 12);
      return `${form.id} ${form.version} ${sum}`;
    });
    expect(sums).toEqual(SUMS);
  });
});

describe('the regulator’s survey', () => {
  const questions = questionsOf('tsm-perception');
  const asked = questions.filter(({id}) => id.startsWith('tp'));

  it('asks TP01 to TP12 in the words of the measures, TP01 first of all', () => {
    expect(questions[0]?.id).toBe('tp01');
    expect(asked.map(({id, label}) => [`tsm-${id}`, label.en])).toEqual(
      PERCEPTION_MEASURES.map(({id, question}) => [id, question?.en]),
    );
  });

  it('offers “not applicable” where the regulator does, and runs every scale from best to worst', () => {
    const labels = (id: string) => questions.find((one) => one.id === id)!.options.map(({label}) => label.en);
    const none = asked.filter(({options}) => options.some(({value}) => value === 'not-applicable')).map(({id}) => id);
    expect(none).toEqual(['tp05', 'tp06', 'tp07', 'tp08', 'tp11', 'tp12']);
    const scale = [
      'Very satisfied',
      'Fairly satisfied',
      'Neither satisfied nor dissatisfied',
      'Fairly dissatisfied',
      'Very dissatisfied',
    ];
    for (const {id} of asked) if (id !== 'tp08') expect(labels(id).slice(0, 5), id).toEqual(scale);
    expect(labels('tp08').slice(0, 5)).toEqual([
      'Strongly agree',
      'Agree',
      'Neither agree nor disagree',
      'Disagree',
      'Strongly disagree',
    ]);
  });

  it('asks of repairs, complaints and shared areas only those who had them', () => {
    const when = asked.flatMap(({id, when: condition}) =>
      condition ? [`${id} ${condition.question} ${condition.is.join()}`] : [],
    );
    expect(when).toEqual([
      'tp02 had-repair yes',
      'tp03 had-repair yes',
      'tp09 made-complaint yes',
      'tp10 communal-areas yes',
    ]);
  });

  it('cannot be reworded, and the refusal says why', () => {
    expect(refusalOf('tsm-perception', {})).toBeNull();
    const refusal = refusalOf('tsm-perception', {tp02: {label: {en: 'Happy with repairs?'}}});
    expect(refusal).toMatchObject({code: 'DS_LANDLORD_FILE', path: 'feedback.wording.tsm-perception.tp02'});
    expect(refusal?.message).toMatch(/Regulator of Social Housing.*strikes out the results/);
  });

  it('lends its codes and measures to no other form', () => {
    for (const {id, locked, ...form} of FORM_DEFINITIONS) {
      expect(locked).toBe(id === 'tsm-perception');
      if (!locked) expect(JSON.stringify(form)).not.toMatch(/TP0|tsm-|Tenant Satisfaction/i);
    }
  });
});

describe('a landlord’s own words', () => {
  const wording: Wording = {
    fixed: {label: {en: 'Is it mended?', cy: 'Ydy e wedi’i drwsio?'}, options: {yes: {en: 'Yes, mended'}}},
    words: {hint: {en: 'For [landlord] alone.'}},
  };

  it('stand in the place of those that are shipped, and of those alone', () => {
    expect(refusalOf('after-repair', wording)).toBeNull();
    const shipped = toForm(findForm('after-repair')!, setting);
    const form = toForm(findForm('after-repair')!, {...setting, wording});
    const question = (id: string, of = form) =>
      of.pages.flatMap(({questions}) => questions).find((one) => one.id === id)!;
    expect(question('fixed').label.en).toBe('Is it mended?');
    expect(question('fixed').options.map(({value, label}) => `${value} ${label.en}`)).toEqual([
      'yes Yes, mended',
      'no No',
      'not-sure Not sure',
    ]);
    expect(question('words').hint).toEqual({en: 'For Hill Homes alone.'});
    expect(question('satisfaction')).toEqual(question('satisfaction', shipped));
  });

  it('are a version of their own, which still takes the shipped one’s answers', () => {
    const definition = findForm('after-repair')!;
    const versions = [{}, {fixed: {}}, wording, {words: {label: {en: 'What else?'}}}].map((words) =>
      versionOf(definition, words),
    );
    expect(versions.slice(0, 2)).toEqual([1, 1]);
    expect(new Set(versions).size).toBe(3);
    for (const version of versions) expect(isVersionOf(definition, version)).toBe(true);
    for (const version of [0, 2, 2_000_001, 999_999])
      expect(isVersionOf(definition, version), String(version)).toBe(false);
  });

  it('are refused for a question or an answer that is not there', () => {
    expect(refusalOf('after-repair', {fixd: {}})?.message).toMatch(/no question “fixd”. It has: reference, fixed/);
    expect(refusalOf('after-repair', {fixed: {options: {maybe: {en: 'Maybe'}}}})).toMatchObject({
      path: 'feedback.wording.after-repair.fixed.options.maybe',
    });
  });
});
