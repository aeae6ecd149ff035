import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as scorecard} from './messages/generated/scorecard.cy.ts';

bringWelsh('scorecard', scorecard);
bringWelsh('missing', missing);
