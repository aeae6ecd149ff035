// Made by `npm run messages` from survey-funnel.en.json. Do not edit.

export const en = {
  title: "Who was asked about their repair",
  quarter: "Quarter",
  where: "Where, or how asked",
  steps: {
    done: "Repairs finished",
    reachable: "Could be asked",
    asked: "Asked",
    answered: "Answered",
  },
  rate: "Answered, of those asked",
  ofAsked: (d: {share: string}): string => d.share + " of those asked.",
  told: (d: {period: string; steps: string}): string => d.period + ": " + d.steps + ".",
  count: {
    done: (d: {count: string}): string => d.count + " repairs finished",
    reachable: (d: {count: string}): string => d.count + " people could be asked",
    asked: (d: {count: string}): string => d.count + " people asked",
    answered: (d: {count: string}): string => d.count + " answered",
  },
  areas: "Where repairs were done, and where people were asked",
  over: "too many asked",
  under: "too few asked",
  shareDone: "Share of all repairs",
  shareAsked: "Share of all who were asked",
  ofRepairs: (d: {share: string}): string => d.share + " of repairs",
  ofThoseAsked: (d: {share: string}): string => d.share + " of those asked",
  oneScale: "Repairs, and people: all bars are to one scale",
  inWords: "In words",
  hidden: "Not shown",
  notFinal: (d: {period: string}): string => d.period + " (not final)",
};
