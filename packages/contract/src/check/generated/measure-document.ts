// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';
import {part1, part2, part4, part5, part6, part8, part7, part9, part10} from './parts.ts';

export const MEASURE_DOCUMENT: Shape = {release: part1, landlord: part2, measure: {id: "^[a-z0-9]+(-[a-z0-9]+)*$", aliases: ["s"], "code?": "s", version: "s", effectiveFrom: "s", name: part4, meaning: part4, why: part4, "question?": part4, theme: "s", perspective: "s", timing: "s", level: "s", nature: "s", basis: "s", unit: "s", decimals: "i", polarity: "s", numerator: part4, denominator: part4, exclusions: part4, "clock?": part4, counterMeasures: ["s"], leads: ["s"]}, series: [{scope: part5, observations: [part6], targets: [part8], breaks: [{date: "s", reason: part4}], movement: part7, benchmarks: [part9], sentence: part4}], passport: {facts: [{label: part4, value: part4}]}, source: part10};
