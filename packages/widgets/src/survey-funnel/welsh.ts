import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {cy as numbers} from '../trend-chart/messages/generated/numbers.cy.ts';
import {cy as picture} from '../picture/messages/generated/picture.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as surveyFunnel} from './messages/generated/survey-funnel.cy.ts';

bringWelsh('survey-funnel', surveyFunnel);
bringWelsh('picture', picture);
bringWelsh('missing', missing);
bringWelsh('numbers', numbers);
