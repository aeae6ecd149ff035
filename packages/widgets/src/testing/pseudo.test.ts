import {describe, expect, it} from 'vitest';
import {readMessageFiles} from '../../../../scripts/messages/message-file.ts';
import '../words/every-welsh.ts';
import {speak} from '../words/speak.ts';
import {ENGLISH_TABLES} from './english-tables.ts';
import {bringPseudo, toPseudo, toPseudoTable} from './pseudo.ts';

interface Table {
  title: string;
  of: (fills: {part: string; whole: string}) => string;
}

describe('the pseudo-language', () => {
  it('has accents, is much longer, and stands in brackets', () => {
    expect(toPseudo('Target met.')).toBe('[Táârgéêt méêt.]');
    const english = 'Too few people are behind it to show it safely.';
    expect(toPseudo(english).length / english.length).toBeGreaterThan(1.3);
    expect(toPseudo('2024/25')).toBe('2024/25');
  });

  it('leaves alone what fills a message', () => {
    const {title, of} = toPseudoTable({
      title: 'Result',
      of: (d: {part: string; whole: string}) => `${d.part} of ${d.whole}`,
    }) as Table;
    expect([title, of({part: '3', whole: 'nine'})]).toEqual(['[Réêšúûlt]', '[3 óôf nine]']);
  });

  it('takes the place of Welsh and gives it back', () => {
    const spoken = () => speak('actions', ENGLISH_TABLES['actions'] as {did: string})('cy').did;
    const welsh = spoken();
    bringPseudo();
    expect(spoken()).toBe('[Wéê díîd]');
    bringPseudo(false);
    expect(spoken()).toBe(welsh);
  });
});

describe('all tables of the widgets', () => {
  const widgets = readMessageFiles().filter(({folder}) => folder.startsWith('packages/widgets/'));

  it('are known to what speaks all of them', () => {
    expect(Object.keys(ENGLISH_TABLES).sort()).toEqual(widgets.map(({name}) => name).sort());
  });

  it.each(Object.entries(ENGLISH_TABLES))('have Welsh for a server: %s', (part, english) => {
    expect(speak(part, english)('cy')).not.toEqual(english);
    expect(speak(part, english)('en')).toEqual(english);
  });
});
