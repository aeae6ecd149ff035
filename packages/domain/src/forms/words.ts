import type {AnswerFaultWord, Condition, Question, Text} from '@doorstep/contract';
import {en} from '../words/messages/generated/forms.en.ts';
import {countCharacters} from './validate.ts';

/** What forms say, in one language. A page in English loads no other; `@doorstep/domain/forms/welsh` brings the Welsh. */
export type FormWords = typeof en;

/** English, the source. */
export const formsEnglish: FormWords = en;

/** What is wrong with an answer and what to do, without a full stop, as it stands beside the question and in a list. */
export function sayFault(
  {faults}: FormWords,
  fault: AnswerFaultWord,
  {question, answer}: {readonly question?: Question | undefined; readonly answer?: unknown} = {},
): string {
  const writes = question?.kind === 'text' || question?.kind === 'reference';
  if (fault === 'missing') return writes ? faults.missingText : faults.missing;
  if (fault === 'not-an-option') return faults.notAnOption;
  if (fault === 'not-a-reference') return faults.notAReference;
  if (fault === 'unknown') return faults.unknown;
  const most = question?.maxLength;
  if (fault === 'wrong-kind' || typeof most !== 'number' || typeof answer !== 'string') return faults.wrongKind;
  return faults.tooLong({most: inThousands(most), written: inThousands(countCharacters(answer))});
}

/** When a question is to be answered, for a page that shows all of them at once. */
export function sayCondition(
  {onlyIf}: FormWords,
  {question, is}: Condition,
  questions: readonly Question[],
  say: (text: Text) => string,
): string | null {
  const asked = questions.find(({id}) => id === question);
  if (asked === undefined) return null;
  const answers = asked.options.filter(({value}) => is.includes(value)).map(({label}) => say(label));
  return onlyIf({answers: answers.join('” / “'), question: say(asked.label)});
}

/** Both languages write thousands with a comma. */
const inThousands = (count: number) => new Intl.NumberFormat('en-GB').format(count);
