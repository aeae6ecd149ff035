import type {Language} from '@doorstep/contract';
import {cy} from './messages/generated/national.cy.ts';
import {en} from './messages/generated/national.en.ts';

type NationalWords = typeof en;

const TABLES: Readonly<Record<Language, NationalWords>> = {en, cy};

/** Words of the pages about all landlords. */
export const nationalWords = (language: Language): NationalWords => TABLES[language];
