import type {Language} from '@doorstep/contract';
import {wordsFor, type Words} from '../words/words.ts';

/** What only the actions say, in English. */
const actionsEn = {
  title: 'What we are doing',
  card: 'You said, we did, did it work?',
  said: 'You said',
  seen: 'Our figures showed',
  did: 'We did',
  worked: 'Did it work?',
  started: (begun: string, due: string) => `Started ${begun}. To be done by ${due}.`,
  owner: (role: string) => `Owner: ${role}.`,
  expected: (what: string) => `What we expect: ${what}`,
  checked: (day: string) => `Checked ${day}. We check again each time we publish.`,
  nextCheck: (day: string) => `Next check ${day}.`,
  none: 'No action is written down yet.',
  noneHere: 'No action is written down for this measure yet.',
  unanswered: 'What nobody answers yet',
};

/** The words of the actions: those of all widgets and its own. */
export type ActionsWords = Words & typeof actionsEn;

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof actionsEn>> = {en: actionsEn};

/** The words of the actions in a language, or in English where there are none yet; `words.language` says which. */
export function actionsWordsFor(language: Language): ActionsWords {
  const own = TABLES[language];
  return own ? {...wordsFor(language), ...own} : {...wordsFor('en'), ...actionsEn};
}
