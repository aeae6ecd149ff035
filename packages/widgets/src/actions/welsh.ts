import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/actions.cy.ts';

bringWelsh('actions', cy);
