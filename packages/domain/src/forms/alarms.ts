import type {Answers, FormPage} from '@doorstep/contract';
import {DAMP, DANGER, HARMLESS, TROUBLE} from './alarm-words.ts';
import {wholeWords} from './whole-words.ts';

/** What a reader is told at once: the way out of danger, or what the law promises on damp and mould. */
export const ALARMS = ['danger', 'damp'] as const;
export type Alarm = (typeof ALARMS)[number];

/** A word of alarm as somebody wrote it. */
export interface FoundAlarm {
  readonly alarm: Alarm;
  readonly word: string;
}

const DANGER_WORDS = wholeWords(DANGER);
const HARMLESS_WORDS = wholeWords(HARMLESS);
const TROUBLE_WORDS = wholeWords(TROUBLE, 'iu');
/** The last is told from the town of Mold by its small letter. */
const DAMP_WORDS = [wholeWords(DAMP), wholeWords(['mold'], 'gu')];

/** The option that says damp without a word of it, in any form. */
const DAMP_OPTION = 'damp-or-mould';

/**
 * The alarms in a text, those of danger first. Words of both languages are looked for whatever the form's language is:
 * people write as they speak.
 */
export function findAlarms(text: string): Alarm[] {
  const found = new Set(findAlarmWords(text).map(({alarm}) => alarm));
  return ALARMS.filter((alarm) => found.has(alarm));
}

/** The words that made the alarms as they stand in the text, those of danger first. */
export function findAlarmWords(text: string): FoundAlarm[] {
  const composed = text.normalize('NFC');
  // What is said in one sentence says nothing of the next.
  const danger = composed.split(/[.!?;\n]+/).flatMap(dangersIn);
  const damp = DAMP_WORDS.flatMap((words) => [...composed.matchAll(words)]);
  return [
    ...danger.map(({0: word}): FoundAlarm => ({alarm: 'danger', word})),
    ...damp.map(({0: word}): FoundAlarm => ({alarm: 'damp', word})),
  ];
}

/** The alarms in all answers of a form: in what was written, and in what was chosen. */
export function findAlarmsIn(pages: readonly FormPage[], answers: Answers): Alarm[] {
  const found = new Set<Alarm>();
  for (const {id, kind} of pages.flatMap(({questions}) => questions)) {
    const answer = answers[id] ?? [];
    if (kind === 'text') for (const alarm of findAlarms(String(answer))) found.add(alarm);
    if ([answer].flat().includes(DAMP_OPTION)) found.add('damp');
  }
  return ALARMS.filter((alarm) => found.has(alarm));
}

function dangersIn(sentence: string): RegExpExecArray[] {
  const harmless = TROUBLE_WORDS.test(sentence) ? [] : [...sentence.matchAll(HARMLESS_WORDS)];
  const isHarmless = (place: number) =>
    harmless.some(({index, 0: words}) => place >= index && place < index + words.length);
  return [...sentence.matchAll(DANGER_WORDS)].filter(({index}) => !isHarmless(index));
}
