// Made by `npm run messages` from picture.cy.json. Do not edit.

export const cy: typeof import('./picture.en.ts').en = {
  numbers: "Y rhifau",
  download: "Lawrlwytho (CSV)",
  likely: (d: {low: string; high: string}): string => "yn debygol " + d.low + " i " + d.high,
  of: (d: {part: string; whole: string}): string => d.part + " o " + d.whole,
  whisker: "Ystod debygol y ffigur cywir",
  hint: "Cyffyrddwch â marc, neu defnyddiwch y bysellau saeth, i ddarllen pob un.",
};
