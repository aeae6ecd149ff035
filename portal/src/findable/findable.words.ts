import type {Language} from '@doorstep/contract';
import {cy} from './messages/generated/findable.cy.ts';
import {en} from './messages/generated/findable.en.ts';

type FindableWords = typeof en;

const TABLES: Readonly<Record<Language, FindableWords>> = {en, cy};

/** Words for search engines, feeds and the picture that a shared link shows. */
export const findableWords = (language: Language): FindableWords => TABLES[language];
