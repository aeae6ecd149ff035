import {type MeasureDocument, MeasureDocumentSchema} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain/format';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {PASSPORT_EXAMPLES} from './passport.examples.ts';
import {toPassport} from './passport.model.ts';

const BASE: MeasureDocument = PASSPORT_EXAMPLES.facts.data;
const text = fc.record({en: fc.string()}, {requiredKeys: ['en']});
const address = fc.option(
  fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', '//x', '')),
  {nil: null},
);

describe('the view of a passport', () => {
  it.each(Object.entries(PASSPORT_EXAMPLES))('is made of an example that follows the contract: %s', (_, {data}) => {
    expect(MeasureDocumentSchema.safeParse(data).error).toBeUndefined();
  });

  it('says every fact in order, then source, licence and release, and links to nothing but the web', () => {
    const given = fc.record({
      facts: fc.array(fc.record({label: text, value: text}), {maxLength: 6}),
      url: address,
      licence: fc.option(fc.string(), {nil: null}),
      licenceUrl: address,
      id: fc.string(),
    });
    fc.assert(
      fc.property(given, ({facts, url, licence, licenceUrl, id}) => {
        const source = {...BASE.source, url, licence, licenceUrl};
        const view = toPassport({...BASE, passport: {facts}, source, release: {...BASE.release, id}}, 'en');
        expect(view.hasFacts).toBe(facts.length > 0);
        expect(view.facts.map(({value}) => value.text)).toEqual([
          ...facts.map(({value}) => value.en),
          'Doorstep: Illustrative figures',
          ...(licence === null ? [] : [licence]),
          `published ${formatDay(BASE.release.published, 'en')}`,
        ]);
        expect(view.facts.at(-1)?.id).toBe(id);
        for (const {href} of view.facts) if (href !== null) expect(href).toMatch(/^https?:\/\//);
        expect(view.facts[facts.length]?.href ?? null).toBe(url?.startsWith('http') ? url : null);
      }),
      {numRuns: 300},
    );
  });

  it('says in which language each part is', () => {
    const {facts, name} = toPassport(BASE, 'cy');
    expect([name.lang, facts[0]?.label.lang, facts[0]?.value.lang]).toEqual(['cy', 'cy', 'en']);
  });
});
