// Made by `npm run messages` from funnel.en.json. Do not edit.

export const en = {
  expected: (d: {answers: string; low: string; high: string}): string => "With " + d.answers + ", chance alone would put a landlord like these between " + d.low + " and " + d.high + ".",
  within: (d: {figure: string}): string => "This one has " + d.figure + ": no more than chance explains.",
  outside: {
    low: (d: {figure: string}): string => "This one has " + d.figure + ": lower than chance alone explains.",
    high: (d: {figure: string}): string => "This one has " + d.figure + ": higher than chance alone explains.",
  },
  noFigure: "This landlord has no figure to show here.",
  others: (d: {outside: string; all: string; byChance: string}): string => d.outside + " of " + d.all + " landlords lie outside; chance alone would put about " + d.byChance + " there.",
  answers: (d: {count: string}): string => d.count + " answers",
  cases: (d: {count: string}): string => d.count + " cases",
  sizeAnswers: "How many answered",
  sizeCases: "How many were counted",
  together: (d: {figure: string}): string => "All of them together: " + d.figure,
  inner: "By chance, 19 of 20 landlords lie between these",
  outer: "By chance, all but 2 of 1,000 lie between these",
  place: {
    within: "No more than chance explains",
    low: "Lower than chance explains",
    high: "Higher than chance explains",
    "far-low": "Far lower than chance explains",
    "far-high": "Far higher than chance explains",
  },
  keyWithin: "Another landlord, no more than chance explains",
  keyOutside: "Lower or higher than chance explains",
  keyFar: "Far lower or far higher",
  byChance: "Beside chance",
};
