import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/feedback-inbox.cy.ts';

bringWelsh('feedback-inbox', cy);
