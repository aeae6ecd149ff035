import type {Language, Text} from '@doorstep/contract';
import {formsEnglish, type FormWords} from '@doorstep/domain/forms';
import {formsWelsh} from '@doorstep/domain/forms/welsh';
import type {Page} from '../page/page.ts';
import {cy} from './messages/generated/feedback.cy.ts';
import {en} from './messages/generated/feedback.en.ts';

/** Words of the pages by which residents tell their landlord something; `forms` are those that every form has, wherever it stands. */
export type FeedbackWords = typeof en & {readonly forms: FormWords};

const TABLES: Readonly<Record<Language, FeedbackWords>> = {
  en: {...en, forms: formsEnglish},
  cy: {...cy, forms: formsWelsh},
};

export const feedbackWords = (language: Language): FeedbackWords => TABLES[language];

/** A text for where no element can say that it is in another language: a title, an attribute, an option. */
export const plainly = (text: Text, page: Page): string => text[page.language] ?? text.en;
