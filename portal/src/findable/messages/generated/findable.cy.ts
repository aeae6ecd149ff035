// Made by `npm run messages` from findable.cy.json. Do not edit.

export const cy: typeof import('./findable.en.ts').en = {
  feed: (d: {name: string}): string => d.name + ": ffigurau a chywiriadau",
  newFigures: (d: {headline: string}): string => "Ffigurau newydd: " + d.headline,
  newFiguresText: (d: {name: string; day: string}): string => "Cyhoeddwyd ffigurau newydd " + d.name + " ar " + d.day + ".",
  corrected: (d: {measure: string; period: string}): string => "Cywirwyd: " + d.measure + ", " + d.period,
  correctedText: (d: {scope: string; was: string; now: string; reason: string}): string => d.scope + ": " + d.was + " ydoedd, a " + d.now + " ydyw nawr. " + d.reason,
  hidden: "heb ei ddangos",
  pictureText: (d: {name: string; headline: string}): string => d.name + ": " + d.headline + ".",
  dataset: (d: {name: string}): string => "Ffigurau " + d.name,
  measureDataset: (d: {measure: string; name: string}): string => d.measure + ": " + d.name,
  madeUp: "Dychmygol",
};
