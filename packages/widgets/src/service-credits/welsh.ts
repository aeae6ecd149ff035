import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {cy as picture} from '../picture/messages/generated/picture.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as serviceCredits} from './messages/generated/service-credits.cy.ts';

bringWelsh('service-credits', serviceCredits);
bringWelsh('picture', picture);
bringWelsh('missing', missing);
