// Made by `npm run messages` from intervals.cy.json. Do not edit.

export const cy: typeof import('./intervals.en.ts').en = {
  keyWhisker: "Ystod debygol y ffigur cywir",
};
