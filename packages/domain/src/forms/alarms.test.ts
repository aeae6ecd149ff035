import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Alarm, findAlarms, findAlarmsIn, findAlarmWords} from './alarms.ts';
import {findForm} from './definitions.ts';

/** What people write, and what has to be found in it. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  danger: [
    'I can smell gas in the kitchen',
    'SMELLS OF GAS',
    'The gas engineer came and left a leak',
    'the gas fire smells odd',
    'Sparks came out of the socket',
    'The smoke alarm keeps going off',
    'There was smoke from the fuse box. The smoke alarm is new.',
    'We had a fire last week',
    'The ceiling has come down in the bathroom',
    'the kitchen ceiling is about to collapse',
    'the carbon monoxide alarm sounded',
    'My bathroom flooded',
    'No heating and a burst pipe',
    'the pipe has burst',
    'water coming through the light',
    'Bare wires by the cooker',
    'I got an electric shock off the shower',
    'It gave me a nasty shock',
    'the socket is melting',
    'my son was trapped in the lift',
    'It is not safe for the baby',
    'I want to end my life',
    'Mae arogl nwy yn y gegin',
    'Mae’r boeler nwy yn gollwng',
    'Daeth fwg o’r soced',
    'Mae gwreichion yn dod o’r wal',
    "wreichion o'r plwg",
    'Mae’r nenfwd ar fin dymchwel',
    "mae'r wal wedi ddymchwel",
    'mae’r nenfwd wedi cwympo',
    'Mae’r tŷ ar dân',
    "mae'r ty ar dan",
    'garbon monocsid',
    'Cafwyd llifogydd yn y seler',
    'sioc drydanol o’r gawod',
    'Mae’n beryglus iawn',
  ],
  damp: [
    'Black mould everywhere',
    'there is mold on the wall',
    'The bedroom is DAMP',
    'condensation on all windows',
    'The wall is wet through',
    'Mae lleithder yn yr ystafell wely',
    'llawer o lwydni du',
    'Mae hi’n llaith yma',
    'smotiau duon ar y nenfwd',
  ],
  'danger damp': ['Mould in the bedroom and sparks from the light', 'llwydni ac arogl nwy'],
  '': [
    '',
    'The gas man was polite',
    'British Gas serviced the boiler. It was fine.',
    'They fitted a smoke alarm and a carbon monoxide alarm',
    'The fire door does not close',
    'electric fire replaced, fire place dusty',
    'I fired off an email',
    'He was fired',
    'The tap drips',
    'very good service, polite and tidy',
    'I live in Mold and the repair was good',
    'The moulding around the door was damaged',
    'Tap burst out laughing',
    'I was in shock at how good it was',
    'Gasping at the sparkling bathroom',
    'Roedd y dyn nwy yn gwrtais',
    'Gosodwyd larwm mwg newydd',
    'Nid yw’r drws tân yn cau',
    'tan ddydd Llun',
    'Roedd y gwaith yn dda iawn',
    'Diolch am bopeth',
  ],
};

describe('words of alarm', () => {
  it.each(Object.entries(EXAMPLES))('are “%s” in what says so', (alarms, texts) => {
    for (const text of texts) expect(findAlarms(text).join(' '), text).toBe(alarms);
  });

  it('are found however a letter with a sign is kept, and shown as they were written', () => {
    expect(findAlarms('ar da\u0302n')).toEqual(['danger']);
    expect(findAlarmWords('Oh! Sparks, and black Mould')).toEqual([
      {alarm: 'danger', word: 'Sparks'},
      {alarm: 'damp', word: 'Mould'},
    ]);
  });

  it('are whole words, whatever stands around them', () => {
    const around = fc.string({unit: 'grapheme', maxLength: 20});
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(findAlarms(`${before}\nsparks\n${after}`)).toContain('danger');
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'É', 'ŷ', '7', 'e\u0301'),
        fc.constantFrom('sparks', 'mwg', 'mould', 'nwy'),
        (sign, word) => {
          expect([...findAlarms(`${sign}${word}`), ...findAlarms(`${word}${sign}`)]).toEqual([]);
        },
      ),
    );
  });

  it('are looked for in all that was written, and in the choice that says damp by itself', () => {
    const alarmsIn = (form: string, answers: Record<string, string | string[]>): Alarm[] =>
      findAlarmsIn(findForm(form)!.pages, answers);
    expect(alarmsIn('repair-not-done', {what: 'damp-or-mould', words: 'gas leak'})).toEqual(['danger', 'damp']);
    expect(alarmsIn('repair-not-done', {what: 'electrics', reference: 'GAS'})).toEqual([]);
    expect(alarmsIn('after-repair', {words: 'llwydni'})).toEqual(['damp']);
  });
});
