import {formsWelsh} from '@doorstep/domain/forms/welsh';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/satisfaction-form.cy.ts';

bringWelsh('forms', formsWelsh);
bringWelsh('satisfaction-form', cy);
