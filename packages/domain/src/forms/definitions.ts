import type {Form, FormContact, FormPage, FormState, Landlord, ReleaseRef, Text} from '@doorstep/contract';
import type {FormDefinition} from './definition.ts';
import {LANDLORD_FORMS} from './landlord-forms.ts';
import {TSM_FORM} from './tsm-form.ts';
import {reword, versionOf, type Wording} from './wording.ts';

/** Every form that comes with the product, in the order of `FORM_IDS`. */
export const FORM_DEFINITIONS: readonly FormDefinition[] = [...LANDLORD_FORMS, TSM_FORM];

/** The shipped form of an id, or undefined. */
export function findForm(id: string): FormDefinition | undefined {
  return FORM_DEFINITIONS.find((form) => form.id === id);
}

export interface FormSetting {
  readonly release: ReleaseRef;
  readonly landlord: Landlord;
  readonly state: FormState;
  readonly contact: FormContact;
  /** Months after which an answer set is erased. */
  readonly keepMonths: number;
  /** The landlord's own words, checked by `checkWording`. */
  readonly wording?: Wording | undefined;
}

/** The document of a form for one landlord. One that is off has no pages. */
export function toForm(definition: FormDefinition, setting: FormSetting): Form {
  const {release, landlord, state, contact, keepMonths, wording = {}} = setting;
  const fill = (text: Text): Text => fillText(text, {landlord: landlord.name, months: String(keepMonths)});
  return {
    release,
    landlord,
    id: definition.id,
    version: versionOf(definition, wording),
    state,
    title: fill(definition.title),
    introduction: fill(definition.introduction),
    privacy: fill(definition.privacy),
    locked: definition.locked,
    pages: state === 'off' ? [] : fillPages(reword(definition.pages, wording), fill),
    contact,
  };
}

function fillPages(pages: readonly FormPage[], fill: (text: Text) => Text): FormPage[] {
  return pages.map((page) => ({
    ...page,
    title: page.title === null ? null : fill(page.title),
    questions: page.questions.map((question) => ({
      ...question,
      label: fill(question.label),
      hint: question.hint === null ? null : fill(question.hint),
      options: question.options.map((option) => ({...option, label: fill(option.label)})),
    })),
  }));
}

function fillText({en, cy}: Text, fills: Readonly<Record<string, string>>): Text {
  const fill = (text: string) => text.replace(/\[(\w+)\]/g, (whole, name: string) => fills[name] ?? whole);
  return cy === undefined ? {en: fill(en)} : {en: fill(en), cy: fill(cy)};
}

export type {FormDefinition} from './definition.ts';
export {checkWording, isVersionOf, type QuestionWording, versionOf, type Wording} from './wording.ts';
