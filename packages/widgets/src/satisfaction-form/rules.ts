import type {Alarm, findAlarmsIn, findAlarmWords, findPersonal, PersonalDetail} from '@doorstep/domain/forms';
import type {Answers, Form} from '@doorstep/contract';

interface Rules {
  findAlarmsIn: typeof findAlarmsIn;
  findAlarmWords: typeof findAlarmWords;
  findPersonal: typeof findPersonal;
}

let rules: Rules | undefined;
let bringing: Promise<unknown> | undefined;

/** Whether own words can be looked through. */
export const hasRules = (): boolean => rules !== undefined;

/** Brings what looks through own words. May be asked for again when it could not be had. */
export function bringRules(): Promise<unknown> {
  bringing ??= import('./own-words.ts').then(
    (brought) => (rules = brought),
    () => (bringing = undefined),
  );
  return bringing;
}

/** What residents wrote in their own words. */
export const textsOf = ({pages}: Form, answers: Answers): string[] =>
  pages
    .flatMap(({questions}) => questions)
    .filter(({kind}) => kind === 'text')
    .flatMap(({id}) => answers[id] ?? []);

/** The alarms in all answers. Words that nobody could look through may tell of danger. */
export function alarmsOf(form: Form, answers: Answers): Alarm[] {
  if (rules) return rules.findAlarmsIn(form.pages, answers);
  return textsOf(form, answers).length > 0 ? ['danger'] : [];
}

/** The first word that tells of danger, as it was written; empty where none is known. */
export const dangerWord = (form: Form, answers: Answers): string =>
  textsOf(form, answers)
    .flatMap((text) => rules?.findAlarmWords(text) ?? [])
    .find(({alarm}) => alarm === 'danger')?.word ?? '';

/** What may say who wrote it, as it was written. */
export const personalOf = (form: Form, answers: Answers): {kind: PersonalDetail['kind']; written: string}[] =>
  textsOf(form, answers).flatMap((text) =>
    (rules?.findPersonal(text) ?? []).map(({kind, start, end}) => ({kind, written: text.slice(start, end)})),
  );
