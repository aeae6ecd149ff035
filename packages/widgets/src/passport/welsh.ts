import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/passport.cy.ts';

bringWelsh('passport', cy);
