import type {Language, MissingReason} from '@doorstep/contract';

/** What is only said of a few figures side by side, in English. */
const en = {
  /** Why there is no figure, for a narrow column of a chart. */
  missing: {
    suppressed: 'too few',
    'not-collected': 'left blank',
    'not-due': 'not asked for',
    withdrawn: 'withdrawn',
    excluded: 'left out by the regulator',
    undefined: 'nothing to count',
  } as Record<MissingReason, string>,
  halfSimilar: 'Half of similar landlords',
  halfAll: 'Half of all landlords',
  half: (who: string, range: string) => `${who}: ${range}`,
  peers: 'Middle half of similar landlords',
  peersAll: 'Middle half of all landlords',
  keyWhisker: 'Likely range of the true figure',
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

/** These words in a language, or in English where there are none yet. */
export function fewWordsFor(language: Language): typeof en {
  return TABLES[language] ?? en;
}
