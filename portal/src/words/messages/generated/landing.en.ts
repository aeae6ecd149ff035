// Made by `npm run messages` from landing.en.json. Do not edit.

export const en = {
  title: "How is my landlord doing?",
  description: (d: {count: string}): string => "Repairs, safety, complaints and what tenants say: the regulator’s figures for " + d.count + " social landlords in England, in plain words.",
  lead: (d: {count: string}): string => "Every year England’s larger social landlords ask their tenants, count their repairs and checks, and send the results to the regulator. Here they are in plain words, for " + d.count + " landlords.",
  search: "Your landlord’s name",
  searchHint: "Part of the name will do: Leeds, Peabody, Anchor.",
  searchOptions: "Landlords found",
  found: {
    none: "No landlord found. Try a shorter part of the name, or look in the list below.",
    one: "1 landlord found.",
    many: "[count] landlords found.",
    first: "[count] landlords found. The first [shown] are shown.",
  },
  formerly: "also known as [name]",
  exampleTitle: "tenants satisfied with their landlord",
  exampleNote: (d: {count: string; period: string}): string => "The middle landlord of " + d.count + " in England, " + d.period + ": half do better, half do worse.",
  nationalTitle: (d: {period: string}): string => "The middle landlord in England, " + d.period,
  nationalNote: "Put every landlord in order and stand in the middle. These are the figures you would see there.",
  nationalOf: (d: {count: string}): string => "middle of " + d.count + " landlords",
  list: (d: {count: string}): string => "All " + d.count + " landlords, A to Z",
  listNote: "Social landlords with 1,000 homes or more report to the regulator each year.",
  madeUp: "made up, to show what a landlord’s own records can become",
  letters: "Go to a letter",
  toTop: "Back to the top",
};
