import {SOURCE_ATTRIBUTES} from '@doorstep/widgets/source/source';
import {describe, expect, it} from 'vitest';
import {describeElements, elementsOf} from './element-manifest.ts';

const elements = elementsOf(describeElements());

describe('the tables of the documentation', () => {
  it('know every widget', () => {
    expect(elements.map(({tagName}) => tagName)).toEqual([
      'doorstep-kpi-tile',
      'doorstep-trend-chart',
      'doorstep-source',
    ]);
  });

  it.each(elements)('say of $tagName what each attribute, event, part and slot is for', (element) => {
    const {attributes = [], events = [], cssParts = [], slots = []} = element;
    expect(attributes.map(({name}) => name)).toEqual(expect.arrayContaining([...SOURCE_ATTRIBUTES]));
    for (const one of [...attributes, ...events, ...cssParts, ...slots]) {
      expect.soft(one.description ?? '', `${element.tagName ?? ''} ${one.name}`).toMatch(/\w/);
    }
  });

  it('say nothing of what is not for pages', () => {
    const names = elements.flatMap(({members = [], events = []}) => [...members, ...events].map(({name}) => name));
    expect(names.filter((name) => /^[#_]|^[A-Z]/.test(name))).toEqual([]);
  });
});
