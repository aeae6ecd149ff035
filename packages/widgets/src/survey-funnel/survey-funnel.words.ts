import type {Language} from '@doorstep/contract';

/** The steps from a repair to an answer, in order. */
export const FUNNEL_STEPS = ['done', 'reachable', 'asked', 'answered'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** What is only said of who was asked, in English. */
const en = {
  title: 'Who was asked about their repair',
  quarter: 'Quarter',
  where: 'Where, or how asked',
  steps: {done: 'Repairs finished', reachable: 'Could be asked', asked: 'Asked', answered: 'Answered'} as Record<
    FunnelStep,
    string
  >,
  rate: 'Answered, of those asked',
  ofAsked: (share: string) => `${share} of those asked.`,
  told: (period: string, steps: string[]) => `${period}: ${steps.join(', ')}.`,
  count: {
    done: (count: string) => `${count} repairs finished`,
    reachable: (count: string) => `${count} people could be asked`,
    asked: (count: string) => `${count} people asked`,
    answered: (count: string) => `${count} answered`,
  } as Record<FunnelStep, (count: string) => string>,
  areas: 'Where repairs were done, and where people were asked',
  over: 'too many asked',
  under: 'too few asked',
  shareDone: 'Share of all repairs',
  shareAsked: 'Share of all who were asked',
  ofRepairs: (share: string) => `${share} of repairs`,
  ofThoseAsked: (share: string) => `${share} of those asked`,
  oneScale: 'Repairs, and people: all bars are to one scale',
  inWords: 'In words',
  hidden: 'Not shown',
  notFinal: (period: string) => `${period} (not final)`,
};

// The same rule as for the shared words: a language joins when it has been reviewed.
const TABLES: Partial<Record<Language, typeof en>> = {en};

export type FunnelWords = typeof en;

/** These words in a language, or in English where there are none yet. */
export function funnelWordsFor(language: Language): FunnelWords {
  return TABLES[language] ?? en;
}
