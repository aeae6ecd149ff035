// Made by `npm run messages` from trend-chart.en.json. Do not edit.

export const en = {
  targetLabel: "Target",
  likelyLabel: (d: {low: string; high: string}): string => "likely " + d.low + " to " + d.high,
  range: (d: {low: string; high: string}): string => d.low + " to " + d.high,
  numbers: "The numbers",
  hint: "Touch a point, or use the arrow keys, to read each one.",
  keyBreak: "Counted in a new way: cannot compare across",
  keyLine: "Normal ups and downs",
  better: "Really better",
  worse: "Really worse",
  other: "Out of the ordinary",
  usual: "Usual range",
  usualShort: (d: {range: string}): string => "Usual " + d.range,
  average: "Average",
  mayChange: (d: {when: string}): string => d.when + " may still change.",
  newWay: (d: {when: string}): string => "Counted in a new way\nfrom " + d.when,
  newWayShort: "New way of\ncounting",
  acted: (d: {when: string}): string => "We began to act,\n" + d.when,
};
