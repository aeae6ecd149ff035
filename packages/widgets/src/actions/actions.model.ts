import type {Action, ActionList, Language, Signal} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain/format';
import type {StatusLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {actionLine} from './action-line.ts';
import {type ActionsWords, actionsWordsFor} from './actions.words.ts';

/** One action as three beads: what was said or seen, what is done, whether it worked. */
export interface ActionView {
  /** The measure; null where its name is not known. */
  name: Said | null;
  /** Who spoke first: residents, or the figures where residents said nothing. */
  source: 'told' | 'records';
  why: Said;
  /** What the figures showed, where residents spoke first. */
  also: Said | null;
  plan: Said;
  started: string;
  owner: {words: string; lang: Language};
  result: StatusLine;
  expected: {words: string; lang: Language};
  check: string;
}

/** A signal that no action answers. */
export interface UnansweredView {
  name: Said | null;
  reason: Said;
}

export interface ActionsView {
  /** How many there are, of all measures; null where only one measure's are shown. */
  sentence: Said | null;
  actions: ActionView[];
  unanswered: UnansweredView[];
  /** Why there is none; empty where there are some. */
  none: string;
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
}

export interface ActionsOptions {
  /** Only this measure's. */
  measure: string | undefined;
  /** Also what no action answers. */
  signals: boolean;
}

/** The actions of a list that are shown: all, or one measure's. */
export const actionsOf = ({actions}: ActionList, measure: string | undefined): Action[] =>
  actions.filter((one) => !measure || one.measure === measure);

/** The view of a landlord's actions, or of one measure's. */
export function toActions(list: ActionList, {measure, signals}: ActionsOptions, language: Language): ActionsView {
  const words = actionsWordsFor(language);
  const nameOf = (id: string) => {
    const {name} = list.measures.find((one) => one.id === id) ?? {};
    // On a page of one measure its name stands above.
    return name && !measure ? say(name, language) : null;
  };
  const actions = actionsOf(list, measure);
  const {illustrative} = list.landlord;
  const toSignal = (one: Signal): UnansweredView => ({
    name: nameOf(one.measure),
    reason: say(one.reason, language),
  });
  return {
    sentence: measure ? null : say(list.sentence, language),
    actions: actions.map((one) => toAction(one, nameOf(one.measure), list.release.published, words, language)),
    unanswered: signals ? list.unanswered.filter((one) => !measure || one.measure === measure).map(toSignal) : [],
    none: actions.length > 0 ? '' : measure ? words.noneHere : words.none,
    illustrative: illustrative && say(illustrative, language),
  };
}

function toAction(
  {said, signal, plan, owner, begun, due, check, expected, result}: Action,
  name: Said | null,
  published: string,
  words: ActionsWords,
  language: Language,
): ActionView {
  const day = (date: string) => formatDay(date, words.language);
  const [role, hope] = [say(owner, language), say(expected.text, language)];
  const reason = say(signal.reason, language);
  return {
    name,
    source: said ? 'told' : 'records',
    why: said ? say(said, language) : reason,
    also: said && reason,
    plan: say(plan, language),
    started: words.started({begun: day(begun), due: day(due)}),
    owner: {words: words.owner({role: role.text}), lang: role.lang},
    result: actionLine(result, language),
    expected: {words: words.expected({what: hope.text}), lang: hope.lang},
    // Every release computes it anew from the day on that the figures can tell.
    check: result.verdict === 'too-early' ? words.nextCheck({day: day(check)}) : words.checked({day: day(published)}),
  };
}
