// Made by `npm run messages` from value-map.cy.json. Do not edit.

export const cy: typeof import('./value-map.en.ts').en = {
  title: (d: {cost: string}): string => d.cost + ", a beth ddaeth ohono",
  nothing: "Nid oes dim eto i ddangos cost ag ef.",
  heading: "Cost, a beth ddaeth ohoni",
  pair: "Beth ddaeth ohono",
  pairName: (d: {cost: string; outcome: string}): string => d.cost + ": " + d.outcome,
  points: "Dangosir",
  groups: {
    contractors: "Contractwyr",
    areas: "Ardaloedd",
    years: "Blynyddoedd",
  },
  pointNames: {
    contractors: "Un contractwr",
    areas: "Un ardal",
    years: "Un flwyddyn",
  },
  newest: "Y flwyddyn ddiweddaraf",
  corners: {
    less: {
      better: "Costio llai,\ngwell",
      worse: "Costio llai,\ngwaeth",
      neither: "Costio llai",
    },
    more: {
      better: "Costio mwy,\ngwell",
      worse: "Costio mwy,\ngwaeth",
      neither: "Costio mwy",
    },
  },
  lowerIsBetter: (d: {name: string}): string => d.name + " (gorau po leiaf, felly’n uwch i fyny)",
  across: (d: {name: string}): string => d.name + " →",
  up: (d: {name: string}): string => "↑ " + d.name,
  named: (d: {name: string; period: string}): string => d.name + ", " + d.period,
  line: (d: {name: string}): string => "Llinellau: " + d.name,
  what: "Beth",
  likelyRange: "Ystod debygol",
  inWords: "Mewn geiriau",
};
