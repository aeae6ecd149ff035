import type {LandlordTable, TsmNotIncludedTable, TsmProfileTable} from '../tables.ts';
import type {StoredLandlord, StoredNotIncluded, StoredProfile} from '../types.ts';
import {fromBit, toBit} from './bits.ts';

/** A landlord as kept. */
export function toLandlordRow(landlord: StoredLandlord): LandlordTable {
  return {
    landlord_id: landlord.id,
    code: landlord.code,
    name: landlord.name,
    earlier_names: JSON.stringify(landlord.earlierNames),
    aliases: JSON.stringify(landlord.aliases),
  };
}

/** A landlord from its row. */
export function fromLandlordRow(row: LandlordTable): StoredLandlord {
  return {
    id: row.landlord_id,
    code: row.code,
    name: row.name,
    earlierNames: JSON.parse(row.earlier_names) as string[],
    aliases: JSON.parse(row.aliases) as string[],
  };
}

/** A profile as kept. */
export function toProfileRow(profile: StoredProfile): TsmProfileTable {
  return {
    landlord_id: profile.landlordId,
    year: profile.year,
    name: profile.name,
    type: profile.type,
    size_band: profile.sizeBand,
    region: profile.region,
    supported: toBit(profile.supported),
    website: profile.website,
    regulator_note: profile.regulatorNote,
  };
}

/** A profile from its row. */
export function fromProfileRow(row: TsmProfileTable): StoredProfile {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    name: row.name,
    type: row.type as StoredProfile['type'],
    sizeBand: row.size_band as StoredProfile['sizeBand'],
    region: row.region as StoredProfile['region'],
    supported: fromBit(row.supported),
    website: row.website,
    regulatorNote: row.regulator_note,
  };
}

/** A landlord left out, as kept. */
export function toNotIncludedRow(it: StoredNotIncluded): TsmNotIncludedTable {
  return {landlord_id: it.landlordId, year: it.year, part: it.part, name: it.name, note: it.note};
}

/** A landlord left out, from its row. */
export function fromNotIncludedRow(row: TsmNotIncludedTable): StoredNotIncluded {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    name: row.name,
    part: row.part as StoredNotIncluded['part'],
    note: row.note,
  };
}
