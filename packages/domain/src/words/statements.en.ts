import type {Tenure} from '@doorstep/contract';

/** Who was asked, or whose homes are counted, as a resident would say it. */
const PEOPLE: Readonly<Record<Tenure, string>> = {
  all: 'tenants',
  LCRA: 'tenants',
  LCHO: 'shared owners',
  combined: 'tenants and shared owners',
};

/** The people of a tenure: `tenants`. */
export function people(tenure: Tenure): string {
  return PEOPLE[tenure];
}

/** The rest of a sentence that begins with a share: "74 of every 100" + " tenants who had a repair are satisfied ...". */
const SHARES: Readonly<Record<string, (who: string) => string>> = {
  'tsm-tp01': (who) => `${who} asked are satisfied with their landlord overall`,
  'tsm-tp02': (who) => `${who} asked are satisfied with repairs`,
  'tsm-tp03': (who) => `${who} asked are satisfied with the time their last repair took`,
  'tsm-tp04': (who) => `${who} asked are satisfied that their home is well maintained`,
  'tsm-tp05': (who) => `${who} asked are satisfied that their home is safe`,
  'tsm-tp06': (who) => `${who} asked are satisfied that their landlord listens to them and acts`,
  'tsm-tp07': (who) => `${who} asked are satisfied that they are told about things that matter to them`,
  'tsm-tp08': (who) => `${who} asked agree that their landlord treats them fairly and with respect`,
  'tsm-tp09': (who) => `${who} who complained are satisfied with how complaints are handled`,
  'tsm-tp10': (who) => `${who} asked are satisfied that shared areas are clean and well maintained`,
  'tsm-tp11': (who) => `${who} asked are satisfied that their landlord is good for the neighbourhood`,
  'tsm-tp12': (who) => `${who} asked are satisfied with how anti-social behaviour is handled`,
  'tsm-rp01': () => 'rented homes do not meet the Decent Homes Standard',
  'tsm-rp02-non-emergency': () => 'everyday repairs were finished on time',
  'tsm-rp02-emergency': () => 'emergency repairs were finished on time',
  'tsm-bs01': () => 'homes that need gas safety checks have had all of them',
  'tsm-bs02': () => 'homes that need a fire risk assessment have had it',
  'tsm-bs03': () => 'homes that need asbestos checks have had all of them',
  'tsm-bs04': () => 'homes that need water safety checks have had all of them',
  'tsm-bs05': () => 'homes with a shared lift have had all its safety checks',
  'tsm-ch02-stage1': () => 'complaints were answered on time',
  'tsm-ch02-stage2': () => 'second-stage complaints were answered on time',
};

/** What a rate counts: "34 complaints were made for every 1,000 homes". */
const RATES: Readonly<Record<string, string>> = {
  'tsm-nm01-asb': 'anti-social behaviour cases were opened',
  'tsm-nm01-hate': 'cases about hate incidents were opened',
  'tsm-ch01-stage1': 'complaints were made',
  'tsm-ch01-stage2': 'complaints were taken to the second stage',
};

/** What a base counts, after its number: "12,345 everyday repairs". */
const COUNTED: Readonly<Record<string, string>> = {
  'tsm-rp01': 'rented homes',
  'tsm-rp02-non-emergency': 'everyday repairs',
  'tsm-rp02-emergency': 'emergency repairs',
  'tsm-ch02-stage1': 'complaints',
  'tsm-ch02-stage2': 'second-stage complaints',
};

/** A whole statement from a share in words, such as `74 of every 100`. */
export function shareStatement(measureId: string, share: string, tenure: Tenure): string {
  return `${share} ${(SHARES[measureId] ?? (() => 'of those counted'))(people(tenure))}.`;
}

/** A whole statement from a rate in figures, such as `34.2`. */
export function rateStatement(measureId: string, rate: string): string {
  return `${rate} ${RATES[measureId] ?? 'cases were counted'} for every 1,000 homes.`;
}

/** What the denominator of a full count is made of: `homes`, `complaints`. */
export function countedThings(measureId: string): string {
  return COUNTED[measureId] ?? 'homes';
}
