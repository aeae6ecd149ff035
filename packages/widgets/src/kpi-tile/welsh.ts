import {bringWelsh} from '../words/speak.ts';
import '../words/welsh.ts';
import {cy} from './messages/generated/kpi-tile.cy.ts';

bringWelsh('kpi-tile', cy);
