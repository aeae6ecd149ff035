import type {Language} from '@doorstep/contract';
import {cy} from './messages/generated/paper.cy.ts';
import {en} from './messages/generated/paper.en.ts';

type PaperWords = typeof en;

const TABLES: Readonly<Record<Language, PaperWords>> = {en, cy};

/** Words of the leaflet and the poster. */
export const paperWords = (language: Language): PaperWords => TABLES[language];
