// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
export const part1 = {id: "s", published: "s"} as const;
export const part2 = {id: "^[a-z0-9]+(-[a-z0-9]+)*$", code: "s", name: "s", earlierNames: ["s"], aliases: ["s"], "type?": "s", "sizeBand?": "s", "region?": "s", "supported?": "b", "website?": "s", notIncluded: [{year: "s", part: "s", note: "s"}]} as const;
export const part3 = {start: "^\\d{4}-\\d\\d-\\d\\d$", end: "^\\d{4}-\\d\\d-\\d\\d$", kind: "s"} as const;
export const part4 = {en: "s", "cy*": "s"} as const;
export const part5 = {tenure: "s", name: part4} as const;
export const part6 = {period: part3, "value?": "n", "missing?": "s", "numerator?": "n", "denominator?": "n", "base?": "n", "interval?": {low: "n", high: "n"}, "counts?": {very: "n", fairly: "n", neither: "n", fairlyDis: "n", veryDis: "n", "notApplicable?": "n"}, status: "s", "note?": part4} as const;
export const part7 = {verdict: "s", basis: "s", "difference?": "n", "low?": "n", "high?": "n", sentence: part4} as const;
export const part8 = {from: "s", value: "n", setBy: part4, reason: part4} as const;
export const part9 = {group: "s", name: part4, period: part3, landlords: "i", "lowerQuartile?": "n", "median?": "n", "upperQuartile?": "n", "rank?": "i", "band?": "i", lower: "i", same: "i", higher: "i", standing: "s", sentence: part4} as const;
export const part10 = {name: "s", publisher: "s", url: "s", licence: "s", licenceUrl: "s", files: [{name: "s", sha256: "s"}]} as const;
