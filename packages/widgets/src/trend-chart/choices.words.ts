import type {Language, PeriodKind, ScopeKind} from '@doorstep/contract';

/** What is only said of the series that a reader may pick, in English. */
const en = {
  tenure: 'Whose homes',
  part: 'Which part',
  /** Groups of parts to choose from; all homes of a landlord stand in none. */
  parts: {
    landlord: '',
    area: 'Areas',
    contractor: 'Contractors',
    priority: 'How urgent',
    trade: 'Kinds of work',
    channel: 'Ways of asking',
  } as Record<ScopeKind, string>,
  counting: 'Counted by',
  kinds: {
    month: 'Month',
    quarter: 'Quarter',
    'financial-year': 'Year',
    'rolling-12-months': '12 months to each month',
  } as Record<PeriodKind, string>,
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

/** These words in a language, or in English where there are none yet. */
export function choicesWordsFor(language: Language): typeof en {
  return TABLES[language] ?? en;
}
