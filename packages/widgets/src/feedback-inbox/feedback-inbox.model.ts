import type {Language, StaffFeedback} from '@doorstep/contract';
import {formatDay, formatNumber} from '@doorstep/domain/format';
import {type Said, say} from '../words/words.ts';
import {type InboxWords, nameOf} from './feedback-inbox.words.ts';
import {findItem, type InboxSession, isChanged, NO_FILTER} from './session.ts';

/** One answer in the list. */
export interface Row {
  receipt: string;
  day: string;
  form: string;
  alarms: readonly AlarmView[];
  /** The beginning of what was written, or null. */
  words: string | null;
  wordsLang: Language;
  status: string;
  isDraft: boolean;
  isOpen: boolean;
}

/** Danger first, each with its word and what it means. */
export interface AlarmView {
  alarm: 'danger' | 'damp';
  name: string;
  more: string;
}

/** One answer as it is read. */
export interface Detail {
  item: StaffFeedback;
  isErased: boolean;
  alarms: readonly AlarmView[];
  facts: readonly {name: string; value: string; lang: Language}[];
  /** In the order of the form where that is known. */
  answers: readonly {question: Said; answers: readonly Said[]}[];
  redacted: string;
}

const ALARMS = ['danger', 'damp'] as const;
/** Letters of what was written that stand in the list. */
const PREVIEW = 160;

const toAlarms = ({alarms}: StaffFeedback, words: InboxWords): AlarmView[] =>
  ALARMS.filter((alarm) => alarms.includes(alarm)).map((alarm) => ({
    alarm,
    name: words.alarms[alarm],
    more: words.alarmsMore[alarm],
  }));

/** The beginning of long words, without half a letter. */
const cutWords = (said: string): string =>
  said.length > PREVIEW ? `${said.slice(0, PREVIEW).replace(/[\uD800-\uDBFF]$/, '')}…` : said;

/** A row of the list; made when it is drawn, as a list may be long. */
export function toRow(item: StaffFeedback, {drafts, open}: InboxSession, words: InboxWords): Row {
  const said = [item.answers['words']].flat().join(' ').replace(/\s+/g, ' ').trim();
  return {
    receipt: item.receipt,
    day: formatDay(item.received, words.language),
    form: nameOf(words.forms, item.form),
    alarms: toAlarms(item, words),
    words: said === '' ? null : cutWords(said),
    wordsLang: item.language,
    status: nameOf(words.statuses, item.status),
    isDraft: isChanged(item, drafts[item.receipt]),
    isOpen: item.receipt === open,
  };
}

/** The open answer; undefined where none is. */
export function toDetail(session: InboxSession, words: InboxWords, language: Language): Detail | undefined {
  const item = findItem(session.items, session.open);
  if (!item) return undefined;
  return {
    item,
    isErased: item.status === 'erased',
    alarms: toAlarms(item, words),
    facts: toFacts(item, session, words, language),
    answers: toAnswers(item, session, language),
    redacted: item.redacted.map((kind) => nameOf(words.kinds, kind)).join(', '),
  };
}

function toFacts(
  item: StaffFeedback,
  {measures}: InboxSession,
  words: InboxWords,
  language: Language,
): Detail['facts'] {
  const lang = words.language;
  const repair = [item.workOrder, nameOf(words.references, item.referenceState)].filter(Boolean).join(': ');
  const name = item.about && own(measures, item.about.measure);
  const figure = name ? say(name, language) : {text: item.about?.measure ?? '', lang: 'en' as const};
  const release = item.about?.release;
  return [
    {name: words.received, value: formatDay(item.received, lang), lang},
    {name: words.form, value: nameOf(words.forms, item.form), lang},
    {name: words.inLanguage, value: nameOf(words.languages, item.language), lang},
    {name: words.repair, value: repair, lang},
    ...(item.about
      ? [{name: words.figure, value: release ? `${figure.text} (${release})` : figure.text, lang: figure.lang}]
      : []),
    {name: words.status, value: nameOf(words.statuses, item.status), lang},
    {name: words.erasedOn, value: formatDay(item.erasedOn, lang), lang},
  ];
}

function toAnswers({form, answers, language: written}: StaffFeedback, {labels}: InboxSession, language: Language) {
  const known = own(labels, form) ?? {};
  const order = Object.keys(known);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.keys(answers)
    .sort((a, b) => place(a) - place(b))
    .map((id) => {
      const asked = own(known, id);
      const values = [answers[id] ?? []].flat();
      return {
        question: asked ? say(asked.label, language) : {text: id.replaceAll('-', ' '), lang: 'en' as const},
        answers: values.map((value) => {
          const option = asked && own(asked.options, value);
          return option ? say(option, language) : {text: value, lang: written};
        }),
      };
    });
}

/** What a table has under a name that somebody else wrote, such as `constructor`, which every object has. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What is filtered, in a few words; empty where nothing is. */
export function sayFilter(
  {status, theme, form, decision, from, to}: InboxSession['filter'],
  words: InboxWords,
): string {
  const day = (name: string, iso: string) => iso && `${name} ${formatDay(iso, words.language)}`;
  return [
    status && nameOf(words.statuses, status),
    theme && nameOf(words.themes, theme),
    form && nameOf(words.forms, form),
    decision && nameOf(words.decisions, decision),
    day(words.from, from),
    day(words.to, to),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How many there are, and how many of them are here. */
export function sayTotal({items, total, filter}: InboxSession, words: InboxWords): string {
  const number = (value: number) => formatNumber(value, words.language);
  if (items.length === 0) {
    const isFiltered = Object.keys(NO_FILTER).some((name) => filter[name as keyof typeof filter] !== '');
    return isFiltered ? words.noneFound : words.none;
  }
  // Others may have come since the first page.
  const all = words.total({total: number(Math.max(total, items.length))});
  return items.length < total ? `${all} ${words.part({shown: number(items.length)})}` : all;
}
