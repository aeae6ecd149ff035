// Made by `npm run messages` from findable.en.json. Do not edit.

export const en = {
  feed: (d: {name: string}): string => d.name + ": figures and corrections",
  newFigures: (d: {headline: string}): string => "New figures: " + d.headline,
  newFiguresText: (d: {name: string; day: string}): string => "New figures of " + d.name + " were published on " + d.day + ".",
  corrected: (d: {measure: string; period: string}): string => "Corrected: " + d.measure + ", " + d.period,
  correctedText: (d: {scope: string; was: string; now: string; reason: string}): string => d.scope + ": it was " + d.was + ", and it is " + d.now + ". " + d.reason,
  hidden: "not shown",
  pictureText: (d: {name: string; headline: string}): string => d.name + ": " + d.headline + ".",
  dataset: (d: {name: string}): string => "Figures of " + d.name,
  measureDataset: (d: {measure: string; name: string}): string => d.measure + ": " + d.name,
  madeUp: "Made up",
};
