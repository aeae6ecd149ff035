import {DoorstepError, type FormPage, type Question, type Text} from '@doorstep/contract';
import type {FormDefinition} from './definition.ts';

/** Other words for one question, from a landlord's file. What is left out stays as shipped. */
export interface QuestionWording {
  readonly label?: Text | undefined;
  readonly hint?: Text | undefined;
  /** By the value of the option. */
  readonly options?: Readonly<Record<string, Text>> | undefined;
}

/** A landlord's own words for a form, by question. */
export type Wording = Readonly<Record<string, QuestionWording>>;

/** A number below which checksums of wordings stay, so that a version shows which shipped one it is made from. */
const WORDINGS = 1_000_000;

/**
 * Refuses a landlord's wording that cannot be used.
 * @throws DoorstepError DS_LANDLORD_FILE where the wording is locked, or names a question or an option that is not there.
 */
export function checkWording({id, locked, pages}: FormDefinition, wording: Wording): void {
  const questions = pages.flatMap((page) => page.questions);
  for (const [name, {options = {}}] of Object.entries(wording)) {
    if (locked) {
      throw refusal(
        `${id}.${name}`,
        `The words of “${id}” are the Regulator of Social Housing’s: it has them asked as they stand, in this order and on this scale, and strikes out the results of a survey that asks otherwise. Delete this entry; a question of your own belongs in a survey of your own.`,
      );
    }
    const question = questions.find((one) => one.id === name);
    if (question === undefined) {
      const names = questions.map((one) => one.id).join(', ');
      throw refusal(`${id}.${name}`, `The form “${id}” has no question “${name}”. It has: ${names}.`);
    }
    const unknown = Object.keys(options).find((value) => !question.options.some((option) => option.value === value));
    if (unknown !== undefined) {
      throw refusal(`${id}.${name}.options.${unknown}`, `The question “${name}” has no answer “${unknown}”.`);
    }
  }
}

/** The pages of a form in a landlord's words. */
export function reword(pages: readonly FormPage[], wording: Wording): FormPage[] {
  return pages.map((page) => ({...page, questions: page.questions.map((one) => rewordQuestion(one, wording[one.id]))}));
}

function rewordQuestion(question: Question, words: QuestionWording | undefined): Question {
  if (words === undefined) return question;
  const {label = question.label, hint = question.hint, options = {}} = words;
  return {
    ...question,
    label,
    hint,
    options: question.options.map((option) => ({...option, label: options[option.value] ?? option.label})),
  };
}

/**
 * The version of a form in a landlord's words: the shipped one where nothing is changed. Else it ends in six digits made
 * of the changed words, so that no two wordings have one version: `1482091` is version 1, reworded.
 */
export function versionOf({version}: FormDefinition, wording: Wording): number {
  const changed = Object.entries(wording).filter(([, words]) =>
    Object.values(words).some((part) => part !== undefined),
  );
  if (changed.length === 0) return version;
  return version * WORDINGS + (checksum(JSON.stringify(changed.sort(([a], [b]) => (a < b ? -1 : 1)))) % WORDINGS);
}

/** Whether answers to a version can be taken by a definition: every wording of one version has the same questions. */
export function isVersionOf(definition: FormDefinition, version: number): boolean {
  return version === definition.version || Math.floor(version / WORDINGS) === definition.version;
}

/** FNV-1a, 32 bits: small, the same everywhere, and no secret. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

function refusal(path: string, message: string): DoorstepError {
  return new DoorstepError('DS_LANDLORD_FILE', message, {path: `feedback.wording.${path}`});
}
