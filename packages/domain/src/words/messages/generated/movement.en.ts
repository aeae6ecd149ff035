// Made by `npm run messages` from movement.en.json. Do not edit.

export const en = {
  better: (d: {before: string; year: string}): string => "Better. It was " + d.before + " in " + d.year + ".",
  worse: (d: {before: string; year: string}): string => "Worse. It was " + d.before + " in " + d.year + ".",
  higher: (d: {before: string; year: string}): string => "Higher. It was " + d.before + " in " + d.year + ".",
  lower: (d: {before: string; year: string}): string => "Lower. It was " + d.before + " in " + d.year + ".",
  "no-real-change": (d: {before: string; year: string}): string => "No real change. It was " + d.before + " in " + d.year + ".",
  sameClose: (d: {now: string; before: string; year: string}): string => "No real change. " + d.now + "; it was " + d.before + " in " + d.year + ".",
  lowerIsBetter: "Lower is better.",
  tooFewAnswers: (d: {base: string; who: string; year: string}): string => "Too few to tell. Only " + d.base + " " + d.who + " answered in " + d.year + ".",
  tooFewThings: (d: {base: string; things: string; year: string}): string => "Too few to tell. Only " + d.base + " " + d.things + " in " + d.year + ".",
  refused: (d: {year: string; reason: string}): string => "Cannot be compared with " + d.year + ". " + d.reason,
  noEarlier: "There is no earlier figure to compare with.",
  noEarlierYear: (d: {year: string; reason: string}): string => "There is no figure for " + d.year + " to compare with. " + d.reason,
  refusals: {
    method: (d: {before: string; now: string}): string => "Most answers were collected " + d.before + " then, and " + d.now + " now. That alone can change a score.",
    target: (d: {before: string; now: string}): string => "The landlord’s target time was " + d.before + " then, and is " + d.now + " now.",
    standard: "The landlord used its own answer times then, not those of the Complaint Handling Code.",
    noCounts: "The counts behind the figure were not published.",
  },
};
