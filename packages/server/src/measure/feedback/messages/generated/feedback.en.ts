// Made by `npm run messages` from feedback.en.json. Do not edit.
import {en as forms} from '@messageformat/runtime/lib/cardinals';
import {plural} from '@messageformat/runtime';

export const en = {
  none: (d: {day: string}): string => "No answers came by the forms in the 12 months up to " + d.day + ".",
  few: (d: {least: string; day: string}): string => "Fewer than " + d.least + " answers came by the forms in the 12 months up to " + d.day + ".",
  received: (d: {count: number; shown: string; day: string}): string => plural(d.count, 0, forms, { one: "1 answer", other: d.shown + " answers" }) + " came by the forms in the 12 months up to " + d.day + "." as string,
  counted: (d: {count: number; shown: string}): string => plural(d.count, 0, forms, { one: "1 of them is", other: d.shown + " of them are" }) + " part of the figures, as we know which repair they are about." as string,
  themes: (d: {themes: string}): string => "They spoke most often of: " + d.themes + ".",
  said: (d: {count: number; shown: string; theme: string}): string => plural(d.count, 0, forms, { one: "1 answer", other: d.shown + " answers" }) + " by the forms spoke of this: " + d.theme + "." as string,
  saidFew: (d: {theme: string}): string => "Answers by the forms spoke of this: " + d.theme + ".",
};
