// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

const part1 = {id: "s", published: "s"} as const;
const part2 = {id: "^[a-z0-9]+(-[a-z0-9]+)*$", code: "s", name: "s", earlierNames: ["s"], aliases: ["s"], "type?": "s", "sizeBand?": "s", "region?": "s", "supported?": "b", "website?": "s", notIncluded: [{year: "s", part: "s", note: "s"}]} as const;
const part3 = {start: "^\\d{4}-\\d\\d-\\d\\d$", end: "^\\d{4}-\\d\\d-\\d\\d$", kind: "s"} as const;
const part4 = {en: "s", "cy*": "s"} as const;
const part5 = {tenure: "s", name: part4} as const;
const part6 = {period: part3, "value?": "n", "missing?": "s", "numerator?": "n", "denominator?": "n", "base?": "n", "interval?": {low: "n", high: "n"}, "counts?": {very: "n", fairly: "n", neither: "n", fairlyDis: "n", veryDis: "n", "notApplicable?": "n"}, status: "s", "note?": part4} as const;
const part7 = {verdict: "s", basis: "s", "difference?": "n", "low?": "n", "high?": "n", sentence: part4} as const;
const part8 = {from: "s", value: "n", setBy: part4, reason: part4} as const;
const part9 = {group: "s", name: part4, period: part3, landlords: "i", "lowerQuartile?": "n", "median?": "n", "upperQuartile?": "n", "rank?": "i", "band?": "i", lower: "i", same: "i", higher: "i", standing: "s", sentence: part4} as const;
const part10 = {name: "s", publisher: "s", url: "s", licence: "s", licenceUrl: "s", files: [{name: "s", sha256: "s"}]} as const;

export const OVERVIEW: Shape = {release: part1, landlord: part2, period: part3, headline: part4, summary: part4, counts: [{verdict: "s", measures: "i"}], items: [{id: "^[a-z0-9]+(-[a-z0-9]+)*$", "code?": "s", name: part4, theme: "s", basis: "s", unit: "s", decimals: "i", polarity: "s", scope: part5, latest: part6, "previous?": part6, movement: part7, "target?": part8, "benchmark?": part9, context: part4, sentence: part4, sparkline: [{period: part3, "value?": "n"}]}], source: part10};
export const MEASURE_DOCUMENT: Shape = {release: part1, landlord: part2, measure: {id: "^[a-z0-9]+(-[a-z0-9]+)*$", aliases: ["s"], "code?": "s", version: "s", effectiveFrom: "s", name: part4, meaning: part4, why: part4, "question?": part4, theme: "s", perspective: "s", timing: "s", level: "s", nature: "s", basis: "s", unit: "s", decimals: "i", polarity: "s", numerator: part4, denominator: part4, exclusions: part4, "clock?": part4, counterMeasures: ["s"], leads: ["s"]}, series: [{scope: part5, observations: [part6], targets: [part8], breaks: [{date: "s", reason: part4}], movement: part7, benchmarks: [part9], sentence: part4}], passport: {facts: [{label: part4, value: part4}]}, source: part10};
export const RELEASE: Shape = {id: "s", published: "s", landlord: "s", path: "s", "previous?": "s", sources: [part10]};
