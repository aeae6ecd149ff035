import {bringWelshDates} from '@doorstep/domain/format';
import {cy} from './messages/generated/kit.cy.ts';
import {bringWelsh} from './speak.ts';

bringWelshDates();
bringWelsh('kit', cy);
