import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {findProblems} from './find-problems.ts';
import {madeFiles} from './main.ts';
import {type MessageFile, readMessageFiles} from './message-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PLURAL = '{count, plural, zero {dim} one {un} two {dau} few {tri} many {chwech} other {{shown}}}';

function fileOf(english: MessageFile['english'], welsh: MessageFile['welsh']): MessageFile {
  return {name: 'tile', folder: 'messages', english, welsh};
}

describe('the messages of the project', () => {
  it('are all there in Welsh, of the English of today, and compiled as they are written', () => {
    expect(findProblems(readMessageFiles())).toEqual([]);
    for (const [path, text] of madeFiles()) {
      expect(readFileSync(join(ROOT, path), 'utf8'), `${path} is stale: npm run messages`).toBe(text);
    }
  });
});

describe('a problem of a message', () => {
  const english = {made: 'Made', by: {who: 'By {name}'}};
  const whole = {made: {source: 'Made', target: 'Gwnaed'}, by: {who: {source: 'By {name}', target: 'Gan {name}'}}};
  const problemsOf = (welsh: MessageFile['welsh']) => findProblems([fileOf(english, {...whole, ...welsh})]);

  it('is none where every message is translated', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('names its place, and what to do', () => {
    expect(findProblems([fileOf(english, {by: whole.by})])).toEqual([
      'messages/tile.cy.json: made is missing. Translate "Made".',
    ]);
    expect(problemsOf({made: {source: 'Built', target: 'Gwnaed'}})[0]).toMatch(/made is stale: it translates "Built"/);
    expect(problemsOf({made: {source: 'Made', target: ''}})[0]).toMatch(/made is empty/);
    expect(problemsOf({more: {source: 'More', target: 'Mwy'}})[0]).toMatch(/more translates nothing/);
    expect(problemsOf({by: {who: {source: 'By {name}', target: 'Gan rywun'}}})[0]).toMatch(/by\.who loses \{name\}/);
    expect(problemsOf({by: {who: {source: 'By {name}', target: 'Gan {enw} {name}'}}})[0]).toMatch(/uses \{enw\}/);
  });

  it('is a Welsh plural without one of its six forms', () => {
    const source = '{count, plural, one {one} other {{shown}}}';
    const problems = (target: string) => findProblems([fileOf({much: source}, {much: {source, target}})]);
    expect(problems(PLURAL)).toEqual([]);
    expect(problems(PLURAL.replace('many {chwech} ', ''))[0]).toMatch(/lacks the plural form many/);
  });
});
