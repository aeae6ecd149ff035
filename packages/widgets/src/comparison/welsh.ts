import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {cy as numbers} from '../trend-chart/messages/generated/numbers.cy.ts';
import {cy as picture} from '../picture/messages/generated/picture.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as comparison} from './messages/generated/comparison.cy.ts';
import {cy as funnel} from './messages/generated/funnel.cy.ts';
import {cy as peers} from './messages/generated/peers.cy.ts';

bringWelsh('comparison', comparison);
bringWelsh('funnel', funnel);
bringWelsh('peers', peers);
bringWelsh('picture', picture);
bringWelsh('missing', missing);
bringWelsh('numbers', numbers);
