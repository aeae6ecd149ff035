import type {FeedbackTheme, Language, Text} from '@doorstep/contract';
import {textIn} from '@doorstep/domain';
import {formsEnglish} from '@doorstep/domain/forms';
import {formsWelsh} from '@doorstep/domain/forms/welsh';
import {cy} from './messages/generated/feedback.cy.ts';
import {en} from './messages/generated/feedback.en.ts';

/** Says one thing about answers in both languages. */
export function sayOfAnswers(sentence: (words: typeof en, language: Language) => string): Text {
  return {en: sentence(en, 'en'), cy: sentence(cy, 'cy')};
}

/** What residents call a theme. */
export function nameTheme(theme: FeedbackTheme): Text {
  return {en: formsEnglish.theme[theme], cy: formsWelsh.theme[theme]};
}

/** The names of themes beside each other. */
export function listThemes(themes: readonly FeedbackTheme[], language: Language): string {
  return themes.map((theme) => textIn(nameTheme(theme), language)).join('; ');
}
