/** Words of the first page. */
export const landing = {
  title: 'How is my landlord doing?',
  description: (count: string) =>
    `Repairs, safety, complaints and what tenants say: the regulator’s figures for ${count} social landlords in England, in plain words.`,
  lead: (count: string) =>
    `Every year England’s larger social landlords ask their tenants, count their repairs and checks, and send the results to the regulator. Here they are in plain words, for ${count} landlords.`,
  search: 'Your landlord’s name',
  searchHint: 'Part of the name will do: Leeds, Peabody, Anchor.',
  searchOptions: 'Landlords found',
  found: {
    none: 'No landlord found. Try a shorter part of the name, or look in the list below.',
    one: '1 landlord found.',
    many: '{count} landlords found.',
    first: '{count} landlords found. The first {shown} are shown.',
  },
  formerly: 'also known as {name}',
  exampleTitle: 'tenants satisfied with their landlord',
  exampleNote: (count: string, period: string) =>
    `The middle landlord of ${count} in England, ${period}: half do better, half do worse.`,
  nationalTitle: (period: string) => `The middle landlord in England, ${period}`,
  nationalNote: 'Put every landlord in order and stand in the middle. These are the figures you would see there.',
  nationalOf: (count: string) => `middle of ${count} landlords`,
  list: (count: string) => `All ${count} landlords, A to Z`,
  listNote: 'Social landlords with 1,000 homes or more report to the regulator each year.',
  madeUp: 'made up, to show what a landlord’s own records can become',
  letters: 'Go to a letter',
  toTop: 'Back to the top',
};
