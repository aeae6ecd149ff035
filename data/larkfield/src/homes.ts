import {toDay} from './days.ts';
import {createRandom, type Random} from './random.ts';
import {type Area, AREA_FACTS, AREAS, type Channel, EXTRACT_DATE, HOMES} from './world.ts';

export const TENURE_KINDS = ['general-needs', 'sheltered', 'shared-ownership'] as const;
export const HEATINGS = ['gas', 'electric', 'communal'] as const;
export const DWELLINGS = ['house', 'flat', 'bungalow', 'maisonette'] as const;

export interface Home {
  index: number;
  reference: string;
  /** Reference of the building; a house is its own. */
  building: string;
  area: Area;
  tenure: (typeof TENURE_KINDS)[number];
  dwelling: (typeof DWELLINGS)[number];
  bedrooms: number;
  built: number;
  heating: (typeof HEATINGS)[number];
  /** First and last day with the landlord; a home that left stays in the records. */
  from: number;
  to: number | null;
  /** How often it needs repair; 1 is usual. */
  wear: number;
  /** How its household usually gets in touch, and whether it agreed to be asked about repairs. */
  channel: Channel;
  contactable: boolean;
}

const STOCK_TRANSFER = toDay('2008-11-03');

/** Homes in the landlord's hands on the day of the extract, and beside them a few that were sold before. */
export function createHomes(seed: number, scale: number): readonly Home[] {
  const random = createRandom(seed, 'homes');
  const total = Math.round(HOMES * scale);
  const sold = Math.ceil(total * 0.004);
  return Array.from({length: total + sold}, (_, index) => createHome(random, index, index >= total));
}

function createHome(random: Random, index: number, isSold: boolean): Home {
  const area = random.weighted(AREAS.map((name) => [name, AREA_FACTS[name].homes] as const));
  const tenure = random.weighted([
    ['general-needs', 85],
    ['sheltered', 11],
    ['shared-ownership', 4],
  ] as const);
  const dwelling = random.weighted([
    ['house', tenure === 'sheltered' ? 0 : 50],
    ['flat', tenure === 'sheltered' ? 80 : 34],
    ['bungalow', tenure === 'sheltered' ? 20 : 6],
    ['maisonette', tenure === 'sheltered' ? 0 : 10],
  ] as const);
  const isOwnedTogether = tenure === 'shared-ownership';
  const isNew = isOwnedTogether || random.chance(0.03);
  const built = isNew ? random.int(2009, 2022) : random.int(1919, 2004);
  const shared = dwelling === 'flat' || dwelling === 'maisonette';
  const from = isNew ? toDay(`${built}-06-01`) + random.int(0, 300) : STOCK_TRANSFER;
  return {
    index,
    reference: `LF${String(100_001 + index)}`,
    building: shared ? `BLK-${area.slice(0, 2).toUpperCase()}${String(random.int(1, 120)).padStart(3, '0')}` : '',
    area,
    tenure,
    dwelling,
    bedrooms: tenure === 'sheltered' ? 1 : random.int(1, dwelling === 'house' ? 4 : 2),
    built,
    heating: random.weighted([
      ['gas', tenure === 'sheltered' ? 20 : 82],
      ['electric', 12],
      ['communal', tenure === 'sheltered' ? 68 : 4],
    ] as const),
    from,
    to: isSold ? toDay('2023-07-01') + random.int(0, toDay(EXTRACT_DATE) - toDay('2023-08-01')) : null,
    // Shared owners repair their own homes.
    wear: isOwnedTogether ? 0 : random.skewed(built < 1965 ? 1.25 : 0.9, 0.45),
    channel: random.weighted([
      ['phone', 52],
      ['online', 20],
      ['app', 14],
      ['email', 9],
      ['in-person', 5],
    ] as const),
    contactable: random.chance(0.82),
  };
}
