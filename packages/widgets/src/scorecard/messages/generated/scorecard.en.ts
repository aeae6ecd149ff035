// Made by `npm run messages` from scorecard.en.json. Do not edit.

export const en = {
  measure: "Measure",
  latest: "Latest",
  targetTitle: "Target",
  change: "Did it change?",
  months: "Last 13 months",
  overTime: "Over time",
  doing: "What we are doing",
  none: "None yet",
  noTarget: "None set",
  noFigure: "No figure yet.",
  noDrawing: "Too few figures to draw",
  noRows: "There is no measure on this scorecard.",
  readWith: "Read with:",
  beside: (d: {name: string; figure: string}): string => d.name + ", " + d.figure,
  lookAt: "Look at this pair.",
  units: {
    days: "days",
    hours: "hours",
    "per-1000-homes": "for every 1,000 homes",
  },
  fewer: (d: {figure: string}): string => d.figure + " or fewer",
  less: (d: {figure: string}): string => d.figure + " or less",
  likelyFrom: (d: {low: string; high: string}): string => "Likely " + d.low + " to " + d.high + ".",
  line: (d: {then: string; first: string; now: string; last: string}): string => d.then + " in " + d.first + ", " + d.now + " in " + d.last + ".",
};
