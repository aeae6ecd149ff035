/** Words of the frame around every page, and those that many pages share. */
export const shell = {
  site: 'Doorstep',
  siteLine: 'How is my landlord doing?',
  skip: 'Skip to the main part',
  main: 'Main',
  path: 'Where you are',
  footer: 'About this site',
  findLandlord: 'Find a landlord',
  credit: (publisher: string, licence: string) => `Figures: ${publisher}, used under the ${licence}.`,
  madeUp: 'Made up.',
  independent: 'Doorstep is not run by a landlord or by the regulator.',
  title: (...parts: string[]) => [...parts, 'Doorstep'].join(' - '),
};

export const signs = {
  better: 'Better',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  'no-real-change': 'No real change',
  'too-few': 'Too few to tell',
  'cannot-compare': 'Cannot be compared',
  'no-earlier': 'Nothing earlier to compare with',
};

export const streets = {
  share: (count: string) => `${count} of 100`,
  moreThan: (count: string) => `more than ${count} of 100`,
  fewerThan: (count: string) => `fewer than ${count} of 100`,
  picture: (filled: string, empty: string, what: string) =>
    `100 homes in streets. ${filled} are filled in: ${what}. ${empty} are outlines: the rest.`,
  filled: (count: string, what: string) => `${count} ${what}`,
  empty: (count: string, what: string) => `${count} ${what}`,
  satisfied: 'very or fairly satisfied',
  agree: 'strongly agree or agree',
  otherAnswer: 'gave another answer',
  rest: 'others',
};

export const source = {
  title: 'Where this comes from',
  published: 'Published by',
  licence: 'Licence',
  release: 'Release',
  made: (day: string) => `made on ${day}`,
};

export const tenures = {
  all: 'All homes',
  LCRA: 'Rented homes',
  LCHO: 'Shared owners',
  combined: 'Rented and shared ownership homes together',
};

export const themeGroups = {
  home: 'Overall, repairs and your home',
  safety: 'Safety checks',
  respect: 'Being heard and treated fairly',
  complaints: 'Complaints',
  neighbourhood: 'Neighbourhood',
  improvements: 'Improvements to homes',
  money: 'Money',
};

export const landlordTypes = {
  'local-authority': 'Council',
  'private-registered-provider': 'Housing association or other registered landlord',
};

export const sizes = {
  'under-5000': 'Fewer than 5,000 homes',
  '5000-40000': '5,000 to 40,000 homes',
  'over-40000': 'More than 40,000 homes',
};

export const regions = {
  london: 'London',
  south: 'South of England',
  midlands: 'Midlands',
  north: 'North of England',
  mixed: 'Several regions',
};

export const missing = {
  suppressed: 'hidden, so that no one can be picked out',
  'not-collected': 'not collected',
  'not-due': 'not required',
  withdrawn: 'withdrawn',
  excluded: 'left out by the regulator',
  undefined: 'nothing to count',
};
