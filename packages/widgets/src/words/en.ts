import type {MissingReason, MovementVerdict} from '@doorstep/contract';

/** Everything the widgets say by themselves, in English. Sentences about figures come in the documents. */
export const en = {
  language: 'en' as 'en' | 'cy',
  told: 'What tenants told us',
  records: 'From our records',
  inspection: 'From inspections',
  loading: 'Getting the latest figure',
  notShown: 'Not shown.',
  /** Why there is no figure, shown after `notShown`. */
  missing: {
    suppressed: 'Too few people are behind it to show it safely.',
    'not-collected': 'The landlord left it blank.',
    'not-due': 'The landlord did not have to report it.',
    withdrawn: 'It was withdrawn.',
    excluded: 'The regulator left it out because it could not be relied on.',
    undefined: 'There was nothing to count.',
  } as Record<MissingReason, string>,
  missingOther: 'No reason was given.',
  verdict: {
    better: 'Better.',
    worse: 'Worse.',
    higher: 'Higher.',
    lower: 'Lower.',
    'no-real-change': 'No real change.',
    'too-few': 'Too few to tell.',
    'cannot-compare': 'Cannot be compared.',
    'no-earlier': 'First figure.',
  } as Record<MovementVerdict, string>,
  targetMet: 'Target met.',
  targetMissed: 'Target missed.',
  target: (figure: string) => `The target is ${figure}.`,
  provisional: 'Not final.',
  provisionalMore: 'It may still change.',
  revised: 'Revised.',
  revisedMore: 'It was changed after it was published.',
  answered: (count: string) => `${count} answered.`,
  counted: (part: string, whole: string) => `${part} of ${whole} counted.`,
  countedBase: (count: string) => `${count} counted.`,
  trueFigure: (low: string, high: string) => `The true figure is likely to be between ${low} and ${high}.`,
  likely: (low: string, high: string) => `Likely ${low} to ${high}.`,
  shadedSimilar: 'Shaded: half of similar landlords',
  shadedAll: 'Shaded: half of all landlords',
  saved: (day: string) => `Saved ${day}.`,
  savedMore: 'We cannot get the newest figure now.',
  pinned: (release: string) => `A kept copy, from release ${release}. Newer figures may exist.`,
  error: 'This figure did not load.',
  errorMore: 'It is not lost.',
  retry: 'Try again',
  notPublished: 'The landlord does not publish this figure.',
};

/** A table of words; each language has one of this shape. */
export type Words = typeof en;
