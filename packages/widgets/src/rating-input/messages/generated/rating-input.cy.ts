// Made by `npm run messages` from rating-input.cy.json. Do not edit.

export const cy: typeof import('./rating-input.en.ts').en = {
  veryGood: "Bodlon iawn",
  good: "Eithaf bodlon",
  neither: "Ddim yn fodlon nac yn anfodlon",
  bad: "Eithaf anfodlon",
  veryBad: "Anfodlon iawn",
  label: "Pa mor fodlon ydych chi?",
  missing: "Dewiswch un ateb",
  fault: "Gwall:",
};
