import type {Answers, Form} from '@doorstep/contract';
import type {findAlarmsIn} from '@doorstep/domain/forms';

let find: typeof findAlarmsIn | undefined;

/** Gives what looks through own words, once it has been loaded. */
export function useAlarms(findAlarms: typeof findAlarmsIn): void {
  find = findAlarms;
}

/** What residents wrote in their own words. */
export const textsOf = ({pages}: Form, answers: Answers): string[] =>
  pages
    .flatMap(({questions}) => questions)
    .filter(({kind}) => kind === 'text')
    .flatMap((question) => answers[question.id] ?? []);

/** Whether answers tell of danger. Words that could not be looked through yet may. */
export const isDanger = (form: Form, answers: Answers): boolean =>
  find ? find(form.pages, answers).includes('danger') : textsOf(form, answers).length > 0;
