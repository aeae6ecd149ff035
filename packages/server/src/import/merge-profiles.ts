import type {ReturnProfile} from './tsm-return.ts';

/**
 * One profile a landlord from the profiles of several sheets. The first sheet that says something wins, item by item;
 * give them in the order in which they are trusted.
 */
export function mergeProfiles(bySheet: readonly (readonly ReturnProfile[])[]): readonly ReturnProfile[] {
  const merged = new Map<string, ReturnProfile>();
  for (const profile of bySheet.flat()) {
    const earlier = merged.get(profile.code);
    merged.set(profile.code, earlier === undefined ? profile : fillGaps(earlier, profile));
  }
  return [...merged.values()];
}

function fillGaps(first: ReturnProfile, second: ReturnProfile): ReturnProfile {
  return {
    ...first,
    sizeBand: first.sizeBand ?? second.sizeBand,
    region: first.region ?? second.region,
    supported: first.supported ?? second.supported,
    website: first.website ?? second.website,
    regulatorNote: first.regulatorNote ?? second.regulatorNote,
  };
}
