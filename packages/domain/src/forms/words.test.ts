import {ANSWER_FAULTS, FEEDBACK_STATUSES, FEEDBACK_THEMES} from '@doorstep/contract';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findForm} from './definitions.ts';
import {PERSONAL_KINDS} from './personal.ts';
import {formsWelsh} from './welsh.ts';
import {formsEnglish, sayCondition, sayFault} from './words.ts';

const questions = (form: string) => findForm(form)!.pages.flatMap((page) => page.questions);
const find = (form: string, id: string) => questions(form).find((one) => one.id === id)!;

/** Every file that a file loads, itself or through another, by its path. */
function loadedBy(path: URL, found = new Set<string>()): Set<string> {
  if (found.has(path.pathname)) return found;
  found.add(path.pathname);
  const source = readFileSync(path, 'utf8');
  for (const [, type, from = ''] of source.matchAll(/^(?:import|export)( type)? [^;]*?from '(\.[^']+)';$/gm)) {
    if (type === undefined) loadedBy(new URL(from, path), found);
  }
  return found;
}

describe('what forms say', () => {
  it.each([
    ['en', formsEnglish],
    ['cy', formsWelsh],
  ])('has a word in %s for every fault, status, theme and kind of personal detail', (_, words) => {
    const fixed = {question: find('after-repair', 'fixed')};
    const said = ANSWER_FAULTS.map((fault) => sayFault(words, fault, fixed));
    expect(said.filter((text) => text.length > 5)).toHaveLength(ANSWER_FAULTS.length);
    for (const status of FEEDBACK_STATUSES) expect(words.status[status].meaning).toMatch(/\.$/);
    expect(Object.keys(words.theme)).toEqual([...FEEDBACK_THEMES]);
    expect(Object.keys(words.personal.kinds).sort()).toEqual([...PERSONAL_KINDS].sort());
  });

  it('says how much too long a text is, and asks for an answer as the question does', () => {
    const words = find('after-repair', 'words');
    expect(sayFault(formsEnglish, 'too-long', {question: words, answer: 'é'.repeat(1234)})).toBe(
      'Write at most 1,200 characters. You have written 1,234',
    );
    expect(sayFault(formsWelsh, 'too-long', {question: words, answer: 'é'.repeat(1234)})).toBe(
      'Ysgrifennwch 1,200 o nodau ar y mwyaf. Rydych wedi ysgrifennu 1,234',
    );
    expect(sayFault(formsEnglish, 'missing', {question: words})).toBe('Write an answer');
    expect(sayFault(formsEnglish, 'missing', {question: find('after-repair', 'fixed')})).toBe('Choose an answer');
    expect(sayFault(formsEnglish, 'too-long')).toBe(sayFault(formsEnglish, 'wrong-kind'));
  });

  it('says when a question is to be answered, on a page that shows all of them', () => {
    const condition = find('after-repair', 'first-time').when!;
    expect(sayCondition(formsEnglish, condition, questions('after-repair'), ({en}) => en)).toBe(
      'Answer this only if you chose “Yes” for: Was the problem fixed?',
    );
    expect(
      sayCondition(formsEnglish, {question: 'other', is: ['yes']}, questions('after-repair'), ({en}) => en),
    ).toBeNull();
  });

  it('comes in English alone, and without the forms’ own words, unless a page asks for more', () => {
    const paths = [...loadedBy(new URL('index.ts', import.meta.url))].map((path) => path.split('/domain/src/')[1]);
    expect(paths).toContain('words/messages/generated/forms.en.ts');
    expect(
      paths.filter((path) => !/^forms\/[\w-]+\.ts$|^words\/messages\/generated\/forms\.en\.ts$/.test(path ?? '')),
    ).toEqual([]);
    expect(
      paths.filter((path) => /\/(definitions?|landlord-forms|tsm-form|wording|welsh)\.ts$/.test(path ?? '')),
    ).toEqual([]);
  });
});
