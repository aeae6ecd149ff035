// Made by `npm run messages` from peers.en.json. Do not edit.

export const en = {
  everyone: "large landlords in England",
  type: {
    "local-authority": "councils",
    "private-registered-provider": "housing associations",
  },
  landlords: "landlords",
  size: {
    "under-5000": "with fewer than 5,000 homes",
    "5000-40000": "with 5,000 to 40,000 homes",
    "over-40000": "with more than 40,000 homes",
  },
  supported: {
    much: "with much supported housing",
    little: "with little supported housing",
  },
  andSupported: {
    much: "and much supported housing",
    little: "and little supported housing",
  },
  region: {
    london: "mostly in London",
    south: "mostly in the South",
    midlands: "mostly in the Midlands",
    north: "mostly in the North",
    mixed: "in several regions",
  },
  tooFew: (d: {name: string}): string => "Too few " + d.name + " have a figure to compare with.",
  noFigure: "Without a figure there is nothing to compare.",
  counts: (d: {total: string; name: string; lower: string; same: string; higher: string}): string => "Of " + d.total + " other " + d.name + ": " + d.lower + " clearly lower, " + d.same + " about the same, " + d.higher + " clearly higher.",
  ownTargets: "Landlords set their own target times, so compare with care.",
};
