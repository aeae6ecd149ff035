// Made by `npm run messages` from few.en.json. Do not edit.

export const en = {
  missing: {
    suppressed: "too few",
    "not-collected": "left blank",
    "not-due": "not asked for",
    withdrawn: "withdrawn",
    excluded: "left out by the regulator",
    undefined: "nothing to count",
  },
  halfSimilar: "Half of similar landlords",
  halfAll: "Half of all landlords",
  half: (d: {who: string; range: string}): string => d.who + ": " + d.range,
  peers: "Middle half of similar landlords",
  peersAll: "Middle half of all landlords",
  keyWhisker: "Likely range of the true figure",
};
