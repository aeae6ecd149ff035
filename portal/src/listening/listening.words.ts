import type {Language} from '@doorstep/contract';
import {cy} from './messages/generated/listening.cy.ts';
import {en} from './messages/generated/listening.en.ts';

type ListeningWords = typeof en;

const TABLES: Readonly<Record<Language, ListeningWords>> = {en, cy};

/** Words of the pages on how a landlord listens: actions, corrections, the survey. */
export const listeningWords = (language: Language): ListeningWords => TABLES[language];
