import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {cy as numbers} from '../trend-chart/messages/generated/numbers.cy.ts';
import {cy as picture} from '../picture/messages/generated/picture.cy.ts';
import {cy as months} from '../trend-chart/messages/generated/months.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as programme} from './messages/generated/programme.cy.ts';

bringWelsh('programme', programme);
bringWelsh('picture', picture);
bringWelsh('missing', missing);
bringWelsh('numbers', numbers);
bringWelsh('months', months);
