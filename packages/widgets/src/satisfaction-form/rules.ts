import type {Answers, Form} from '@doorstep/contract';
import type * as beforeSending from './before-sending.ts';

type Part = typeof beforeSending;
let part: Part | undefined;
let bringing: Promise<unknown> | undefined;

/** What is shown before sending, and what looks through own words; undefined until it was brought. */
export const partBeforeSending = (): Part | undefined => part;

/** Brings it. May be asked for again when it could not be had. */
export function bringRules(): Promise<unknown> {
  bringing ??= import('./before-sending.ts').then(
    (brought) => (part = brought),
    () => (bringing = undefined),
  );
  return bringing;
}

/** What residents wrote in their own words. */
export const textsOf = ({pages}: Form, answers: Answers): string[] =>
  pages
    .flatMap(({questions}) => questions)
    .filter(({kind}) => kind === 'text')
    .flatMap((question) => answers[question.id] ?? []);

/** Whether answers tell of danger. Words that could not be looked through yet may. */
export const isDanger = (form: Form, answers: Answers): boolean =>
  part ? part.findAlarmsIn(form.pages, answers).includes('danger') : textsOf(form, answers).length > 0;
