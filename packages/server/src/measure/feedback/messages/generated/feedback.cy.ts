// Made by `npm run messages` from feedback.cy.json. Do not edit.
import {cy as forms} from '@messageformat/runtime/lib/cardinals';
import {plural} from '@messageformat/runtime';

export const cy: typeof import('./feedback.en.ts').en = {
  none: (d: {day: string}): string => "Ni ddaeth unrhyw ateb drwy’r ffurflenni yn y 12 mis hyd at " + d.day + ".",
  few: (d: {least: string; day: string}): string => "Daeth llai na " + d.least + " ateb drwy’r ffurflenni yn y 12 mis hyd at " + d.day + ".",
  received: (d: {count: number; shown: string; day: string}): string => "Daeth " + plural(d.count, 0, forms, { zero: d.shown + " ateb", one: "1 ateb", two: "2 ateb", few: "3 ateb", many: "6 ateb", other: d.shown + " ateb" }) + " drwy’r ffurflenni yn y 12 mis hyd at " + d.day + ".",
  counted: (d: {count: number; shown: string}): string => "Mae " + plural(d.count, 0, forms, { zero: d.shown, one: "1", two: "2", few: "3", many: "6", other: d.shown }) + " ohonynt yn rhan o’r ffigurau, gan ein bod yn gwybod am ba atgyweiriad y maent yn sôn.",
  themes: (d: {themes: string}): string => "Roeddent yn sôn amlaf am: " + d.themes + ".",
  said: (d: {count: number; shown: string; theme: string}): string => "Soniodd " + plural(d.count, 0, forms, { zero: d.shown + " ateb", one: "1 ateb", two: "2 ateb", few: "3 ateb", many: "6 ateb", other: d.shown + " ateb" }) + " drwy’r ffurflenni am hyn: " + d.theme + ".",
  saidFew: (d: {theme: string}): string => "Soniodd atebion drwy’r ffurflenni am hyn: " + d.theme + ".",
};
