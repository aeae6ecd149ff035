import type {MissingReason, Observation} from '@doorstep/contract';

/** Why there is no figure, in English. */
export const MISSING_EN = {
  missing: {
    suppressed: 'Too few people are behind it to show it safely.',
    'not-collected': 'The landlord left it blank.',
    'not-due': 'The landlord did not have to report it.',
    withdrawn: 'It was withdrawn.',
    excluded: 'The regulator left it out of its figures.',
    undefined: 'There was nothing to count.',
  } as Record<MissingReason, string>,
  missingOther: 'No reason was given.',
};

/** Why there is no figure: the typed reason, or that there is none where we do not know it. */
export function missingReason({missing}: Pick<Observation, 'missing'>, words: typeof MISSING_EN): string {
  return missing !== null && Object.hasOwn(words.missing, missing) ? words.missing[missing] : words.missingOther;
}
