import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findPersonal, isBlackedOut, redact} from './personal.ts';

/** What people write, and what stays of it. */
const REDACTED: readonly (readonly [string, string])[] = [
  ['Call me on 07700 900123 please', 'Call me on █████ (phone) please'],
  ['ring 01632 960 101.', 'ring █████ (phone).'],
  ['+44 7700 900 123 or (0113) 496 0000', '█████ (phone) or █████ (phone)'],
  ['mail jo.bloggs@example.org or', 'mail █████ (email) or'],
  ['jo at example dot co dot uk', '█████ (email)'],
  ['I live at 12 Mill Road', 'I live at █████ (address)'],
  ['12 mill road is damp', '█████ (address) is damp'],
  ['Flat 12b, Oak House', '█████ (address)'],
  ['12 Ffordd y Môr, neu fflat 3', '█████ (address), neu █████ (address)'],
  ['Rydw i’n byw yn 14', 'Rydw i’n byw yn █████ (address)'],
  ['SW1A 1AA and cf10 3at', '█████ (postcode) and █████ (postcode)'],
  ['my name is siân jones and I am cross', 'my name is █████ (name) and I am cross'],
  ['My name’s Pat O’Brien', 'My name’s █████ (name)'],
  ['MY NAME IS JOHN SMITH AND I WAIT', 'MY NAME IS █████ (name) AND I WAIT'],
  ['I am Jane Smith', 'I am █████ (name)'],
  ['Fy enw i yw Gwenllïan Rees. Diolch', 'Fy enw i yw █████ (name). Diolch'],
  ['Siân ydw i', '█████ (name) ydw i'],
  ["f'enw i yw dafydd", "f'enw i yw █████ (name)"],
  ['Mrs Patel next door. Patel is nice', '█████ (name) next door. █████ (name) is nice'],
  ['mr jones came', '█████ (name) came'],
  ['Kind regards,\nAnn', 'Kind regards,\n█████ (name)'],
  ['spoke to Dave on Monday', 'spoke to █████ (name) on Monday'],
  ['My NI number is QQ 12 34 56 C', 'My NI number is █████ (number)'],
  ['NHS number 943 476 5919', '█████ (number)'],
  ['born on 1/2/1950', '█████ (number)'],
];

/** What looks like it and is none, and health, which is found and stays. */
const KEPT: readonly string[] = [
  'It took from 03-04-2024 12 days',
  'my order 1234567890',
  'job 0012345678901234',
  'It took 3 visits this way, 2 weeks on the road',
  'after 3 days the road was closed',
  'on the e4 1st floor',
  'I am Very unhappy. I am cross. This is Disgusting',
  'I AM VERY ANGRY AND MY ROOF LEAKS',
  'The Dr was late, and I miss having heating',
  'Done by Friday, by Two men',
  'It cost 1,200 pounds in 2024; 2 men came in 1 van at 10.30',
  'Roedd y gwaith yn dda iawn ar ddydd Llun',
  'My son has asthma',
  'dw i’n feichiog',
];

const PIECES: Readonly<Record<string, readonly string[]>> = {
  phone: ['07700 900123', '+44 7700 900 456', '01632 960101'],
  email: ['jo@example.org', 'siân.rees@example.cymru'],
  postcode: ['LL57 2DG', 'cf10 3at'],
  address: ['12 Mill Road', 'fflat 9', '3 Heol Fawr'],
  number: ['QQ123456C'],
  name: ['Mrs Okonkwo', 'Mr Ap Rhys'],
  health: ['asthma', 'iselder'],
};

const pieces = fc.constantFrom(
  ...Object.entries(PIECES).flatMap(([kind, texts]) => texts.map((text) => ({kind, text}))),
);
const plain = fc.constantFrom('it leaks', 'nobody came', 'mae’n oer', 'after 3 weeks', 'thank you', '\n', '£40');
const letters = fc.array(
  fc.oneof(
    pieces,
    plain.map((text) => ({kind: null, text})),
  ),
  {maxLength: 9},
);

describe('personal details', () => {
  it.each(REDACTED)('are blacked out: %s', (text, shown) => {
    expect(redact(text, findPersonal(text))).toBe(shown);
  });

  it.each(KEPT)('are not seen, or not blacked out, where there are none: %s', (text) => {
    const found = findPersonal(text);
    expect(found.filter(({kind}) => isBlackedOut(kind))).toEqual([]);
    expect(redact(text, found)).toBe(text);
  });

  it('are found as what they are, wherever they stand', () => {
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.map((part) => part.text).join('; ');
        const found = findPersonal(text);
        let from = 0;
        for (const {kind, text: part} of parts) {
          const start = text.indexOf(part, from);
          from = start + part.length;
          if (kind === null) continue;
          const hit = found.find((one) => one.start <= start && one.end >= from);
          expect(hit?.kind, `${part} in ${text}`).toBe(kind);
        }
      }),
      {numRuns: 250},
    );
  });

  it('leave nothing of themselves, and everything else as it was', () => {
    const texts = fc.oneof(
      letters.map((parts) => parts.map(({text}) => text).join('; ')),
      fc.string({unit: 'grapheme', maxLength: 60}),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = findPersonal(text);
        const shown = redact(text, found);
        const black = found.filter(({kind}) => isBlackedOut(kind));
        let at = 0;
        let rest = shown;
        for (const {kind, start, end} of black) {
          expect(start).toBeGreaterThanOrEqual(at);
          const before = text.slice(at, start);
          expect(rest.startsWith(`${before}█████ (${kind})`)).toBe(true);
          rest = rest.slice(before.length + `█████ (${kind})`.length);
          at = end;
        }
        expect(rest).toBe(text.slice(at));
        // A second look finds nothing more of them.
        expect(findPersonal(shown).filter(({kind}) => isBlackedOut(kind) && kind !== 'name')).toEqual([]);
        for (const {kind, start, end} of black) {
          if (kind === 'phone' || kind === 'email') expect(shown).not.toContain(text.slice(start, end));
        }
      }),
      {numRuns: 250},
    );
  });

  it('are one thing in one place, the surest first', () => {
    const text = 'NHS number 079 434 7659';
    expect(findPersonal(text)).toEqual([{kind: 'number', start: 0, end: text.length}]);
  });

  it('are blacked out in whatever order they are given, once each', () => {
    const text = 'Mrs Ash, 07700 900123, jo@example.org';
    const found = findPersonal(text);
    expect(found).toHaveLength(3);
    expect(
      redact(
        text,
        [...found].reverse().flatMap((one) => [one, one]),
      ),
    ).toBe(redact(text, found));
  });

  it('are looked for in no more time than a reader would not notice', () => {
    for (const sign of ['a', 'A ', '0', '0 ', '1 a ', 'a.', '@', 'Mr ', 'my name is ', "A'"]) {
      const started = performance.now();
      findPersonal(sign.repeat(Math.ceil(1200 / sign.length)));
      expect(performance.now() - started, sign).toBeLessThan(500);
    }
  });
});
