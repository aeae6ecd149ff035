import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/rating-input.cy.ts';

bringWelsh('rating-input', cy);
