import {cy as choices} from '../trend-chart/messages/generated/choices.cy.ts';
import {cy as missing} from '../trend-chart/messages/generated/missing.cy.ts';
import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy as dataTable} from './messages/generated/data-table.cy.ts';

bringWelsh('data-table', dataTable);
bringWelsh('missing', missing);
bringWelsh('choices', choices);
