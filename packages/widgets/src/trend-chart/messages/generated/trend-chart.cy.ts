// Made by `npm run messages` from trend-chart.cy.json. Do not edit.

export const cy: typeof import('./trend-chart.en.ts').en = {
  targetLabel: "Targed",
  likelyLabel: (d: {low: string; high: string}): string => "yn debygol " + d.low + " i " + d.high,
  range: (d: {low: string; high: string}): string => d.low + " – " + d.high,
  numbers: "Y rhifau",
  hint: "Cyffyrddwch â phwynt, neu defnyddiwch y bysellau saeth, i ddarllen pob un.",
  keyBreak: "Cyfrif mewn ffordd newydd: ni ellir cymharu ar draws y llinell",
  keyLine: "Codi a gostwng arferol",
  better: "Gwell mewn gwirionedd",
  worse: "Gwaeth mewn gwirionedd",
  other: "Anarferol",
  usual: "Ystod arferol",
  usualShort: (d: {range: string}): string => "Arferol " + d.range,
  average: "Cyfartaledd",
  mayChange: (d: {when: string}): string => "Gall " + d.when + " newid eto.",
  newWay: (d: {when: string}): string => "Cyfrif mewn ffordd newydd\ners " + d.when,
  newWayShort: "Ffordd newydd\no gyfrif",
  acted: (d: {when: string}): string => "Dechreuon ni weithredu,\n" + d.when,
};
