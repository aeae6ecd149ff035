// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';
import {part1, part2, part3, part4, part5, part6, part7, part8, part9, part10} from './parts.ts';

export const OVERVIEW: Shape = {release: part1, landlord: part2, period: part3, headline: part4, summary: part4, counts: [{verdict: "s", measures: "i"}], items: [{id: "^[a-z0-9]+(-[a-z0-9]+)*$", "code?": "s", name: part4, theme: "s", basis: "s", unit: "s", decimals: "i", polarity: "s", scope: part5, latest: part6, "previous?": part6, movement: part7, "target?": part8, "benchmark?": part9, context: part4, sentence: part4, sparkline: [{period: part3, "value?": "n"}]}], source: part10};
