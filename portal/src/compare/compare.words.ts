import type {Language} from '@doorstep/contract';
import {cy} from './messages/generated/compare.cy.ts';
import {en} from './messages/generated/compare.en.ts';

type CompareWords = typeof en;

const TABLES: Readonly<Record<Language, CompareWords>> = {en, cy};

/** Words of the page that puts landlords side by side. */
export const compareWords = (language: Language): CompareWords => TABLES[language];
