// Made by `npm run messages` from value-map.en.json. Do not edit.

export const en = {
  title: (d: {cost: string}): string => d.cost + ", and what came of it",
  nothing: "There is nothing yet to show cost with.",
  heading: "Cost, and what came of it",
  pair: "What came of it",
  pairName: (d: {cost: string; outcome: string}): string => d.cost + ": " + d.outcome,
  points: "Shown",
  groups: {
    contractors: "Contractors",
    areas: "Areas",
    years: "Years",
  },
  pointNames: {
    contractors: "One contractor",
    areas: "One area",
    years: "One year",
  },
  newest: "The newest year",
  corners: {
    less: {
      better: "Costs less,\nbetter",
      worse: "Costs less,\nworse",
      neither: "Costs less",
    },
    more: {
      better: "Costs more,\nbetter",
      worse: "Costs more,\nworse",
      neither: "Costs more",
    },
  },
  lowerIsBetter: (d: {name: string}): string => d.name + " (fewer is better, so higher up)",
  across: (d: {name: string}): string => d.name + " →",
  up: (d: {name: string}): string => "↑ " + d.name,
  named: (d: {name: string; period: string}): string => d.name + ", " + d.period,
  line: (d: {name: string}): string => "Lines: " + d.name,
  what: "What",
  likelyRange: "Likely range",
  inWords: "In words",
};
