import type {Landlord} from '@doorstep/contract';
import type {StoredLandlord, StoredNotIncluded, StoredProfile} from '../store/types.ts';

/** A landlord as published, with the peer keys of its latest year. */
export function toLandlord(
  stored: StoredLandlord,
  profiles: readonly StoredProfile[],
  notIncluded: readonly StoredNotIncluded[],
): Landlord {
  const latest = profiles.at(-1);
  return {
    id: stored.id,
    code: stored.code,
    name: stored.name,
    earlierNames: [...stored.earlierNames],
    aliases: [...stored.aliases],
    type: latest?.type ?? null,
    sizeBand: latest?.sizeBand ?? null,
    region: latest?.region ?? null,
    supported: latest?.supported ?? null,
    website: toWebsite(latest?.website ?? null),
    illustrative: null,
    notIncluded: notIncluded.map(({year, part, note}) => ({
      year,
      part: part === 'perception' ? 'perception' : 'management',
      note,
    })),
  };
}

/** The first web address in what was typed into the return, which may hold several or a sentence; null when there is none. */
export function toWebsite(typed: string | null): string | null {
  const address = typed?.match(/(https?:\/\/|www\.)[^\s,;<>"]+|[\w-]+(\.[\w-]+)+\/[^\s,;<>"]*/i)?.[0];
  if (address === undefined) return null;
  const url = /^https?:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(url) ? new URL(url).href : null;
}
