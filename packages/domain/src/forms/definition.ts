import type {FormId, FormPage, Question, Text} from '@doorstep/contract';

/** A shipped form. Its words hold `[landlord]` and `[months]`, which are filled in for each landlord. */
export interface FormDefinition {
  readonly id: FormId;
  /** Of this wording, which never changes: other words are another version. */
  readonly version: number;
  /** Wording, order and scale are the regulator's. */
  readonly locked: boolean;
  readonly title: Text;
  readonly introduction: Text;
  readonly privacy: Text;
  readonly pages: readonly FormPage[];
}

/** Words of a question in one language, as they stand in the tables of messages. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** What a question is, beside its words. */
export type QuestionRules = Pick<Question, 'kind'> &
  Partial<Pick<Question, 'required' | 'when' | 'maxLength' | 'measures'>>;

/** A text in the languages of the tables. */
export const both = (en: string, cy: string): Text => ({en, cy});

/** A question out of its rules and its words in both languages; its options stand in the order of the English table. */
export function toQuestion(id: string, rules: QuestionRules, en: QuestionWords, cy: QuestionWords): Question {
  return {
    id,
    kind: rules.kind,
    label: both(en.label, cy.label),
    hint: en.hint === undefined ? null : both(en.hint, cy.hint ?? en.hint),
    required: rules.required ?? false,
    when: rules.when ?? null,
    options: Object.entries(en.options ?? {}).map(([value, label]) => ({
      value,
      label: both(label, cy.options?.[value] ?? label),
    })),
    maxLength: rules.maxLength ?? null,
    measures: rules.measures ?? [],
  };
}

/** A page with one question, named after it. */
export const pageOf = (question: Question): FormPage => ({id: question.id, title: null, questions: [question]});
