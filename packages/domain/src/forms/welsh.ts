import {cy} from '../words/messages/generated/forms.cy.ts';
import type {FormWords} from './words.ts';

/** What forms say in Welsh. */
export const formsWelsh: FormWords = cy;
