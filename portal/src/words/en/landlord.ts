/** Words of a landlord's page. */
export const landlord = {
  description: (name: string, period: string) =>
    `${name}: repairs, safety, complaints and what tenants say, ${period}.`,
  eyebrow: (period: string) => `Figures for ${period}`,
  notRunBy: 'Doorstep shows the regulator’s published figures; it is not run by this landlord.',
  counts: 'What changed since the year before',
  inShort: 'In short',
  figures: (name: string) => `More about ${name.toLowerCase()}`,
  allFigures: 'All the figures',
  jump: 'Go to',
  sharedOwners: 'Shared owners',
  sharedOwnersNote:
    'Shared owners bought part of their home and pay rent on the rest. The regulator counts their answers apart, so they stand apart here too.',
  leftOut: 'What the regulator left out',
  leftOutNote: 'The regulator did not publish these results. This is the reason it gave.',
  parts: {perception: 'What tenants said', management: 'The landlord’s records'},
  leftOutLine: (year: string, part: string) => `${part}, ${year}`,
  noFigures: 'There are no figures for this landlord in this release.',
  aboutLandlord: 'About this landlord',
  facts: {
    type: 'Kind of landlord',
    size: 'Size',
    region: 'Where most homes are',
    supported: 'Supported housing',
    code: 'Regulator’s code',
    earlier: 'Earlier names',
    website: 'The landlord’s own results',
  },
  supportedYes: 'More than 30% of its rented homes are supported housing',
  supportedNo: '30% or fewer of its rented homes are supported housing',
  data: 'The figures as data',
  dataOverview: 'All figures of this landlord (JSON)',
};
