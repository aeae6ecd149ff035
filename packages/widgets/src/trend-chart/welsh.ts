import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as trendChart} from './messages/generated/trend-chart.cy.ts';
import {cy as few} from './messages/generated/few.cy.ts';
import {cy as intervals} from './messages/generated/intervals.cy.ts';
import {cy as months} from './messages/generated/months.cy.ts';
import {cy as missing} from './messages/generated/missing.cy.ts';
import {cy as multiples} from './messages/generated/multiples.cy.ts';
import {cy as numbers} from './messages/generated/numbers.cy.ts';
import {cy as choices} from './messages/generated/choices.cy.ts';

bringWelsh('trend-chart', trendChart);
bringWelsh('few', few);
bringWelsh('intervals', intervals);
bringWelsh('months', months);
bringWelsh('missing', missing);
bringWelsh('multiples', multiples);
bringWelsh('numbers', numbers);
bringWelsh('choices', choices);
