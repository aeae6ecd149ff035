import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SOURCE_ATTRIBUTES} from '@doorstep/widgets/source/source';
import {describe, expect, it} from 'vitest';
import {describeElements, elementsOf} from './element-manifest.ts';
import {writeIntegrations} from './write-integrations.ts';

const WIDGETS = new URL('../../packages/widgets/src/', import.meta.url);
const KEPT = new URL('../../packages/widgets/generated/', import.meta.url);

const elements = elementsOf(describeElements());

it('editors and frameworks are told what the widgets are now (npm run widgets:integrations)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'integrations-'));
  try {
    await writeIntegrations(folder);
    for (const name of readdirSync(KEPT)) {
      expect(readFileSync(new URL(name, KEPT), 'utf8'), name).toBe(readFileSync(join(folder, name), 'utf8'));
    }
    expect(readdirSync(folder).sort()).toEqual(readdirSync(KEPT).sort());
  } finally {
    rmSync(folder, {recursive: true});
  }
});

describe('the tables of the documentation', () => {
  it('know every widget', () => {
    const folders = readdirSync(WIDGETS).filter((name) => existsSync(new URL(`${name}/define.ts`, WIDGETS)));
    expect(elements.map(({tagName}) => tagName).sort()).toEqual(folders.map((name) => `doorstep-${name}`).sort());
  });

  it.each(elements)('say of $tagName what each attribute, event, part and slot is for', (element) => {
    const {attributes = [], events = [], cssParts = [], slots = []} = element;
    // What is private is given by the page and never read from the public interface; a colour is nothing to read.
    const others: Record<string, string[]> = {'doorstep-service-credits': ['language'], 'doorstep-brand': ['color']};
    const own = others[element.tagName ?? ''] ?? [...SOURCE_ATTRIBUTES];
    expect(attributes.map(({name}) => name)).toEqual(expect.arrayContaining(own));
    for (const one of [...attributes, ...events, ...cssParts, ...slots]) {
      expect.soft(one.description ?? '', `${element.tagName ?? ''} ${one.name}`).toMatch(/\w/);
    }
  });

  it('say nothing of what is not for pages', () => {
    const names = elements.flatMap(({members = [], events = []}) => [...members, ...events].map(({name}) => name));
    expect(names.filter((name) => /^[#_]|^[A-Z]/.test(name))).toEqual([]);
  });
});
